using System.Globalization;
using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Planning;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>Counting a plan, and letting it go.</summary>
internal sealed class DraftMoves(CampaignOrders orders, CampaignCounting counting, CampaignPages pages, CampaignWatch watch)
{
    public async Task<CardAnswer> CountAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken)
    {
        var entries = FormEntries.Of(turn);
        var state = InteractionDesk.Read<CampaignState>(interaction);
        switch (PlanMaking.Make(turn, entries, state.File))
        {
            case PlanOutcome.Made { Plan: var plan } when orders.FindFault(plan) is { } fault:
                return await FaultyAsync(turn, interaction, entries, PlanMaking.ProblemOf(fault), cancellationToken);
            case PlanOutcome.Made { Plan: var plan }:
                var begun = await pages.ChangeAsync(interaction, before => before with { Step = CampaignStep.Counting, Entries = entries, Problem = null }, cancellationToken);
                return counting.Begin(turn, begun, plan);
            case PlanOutcome.Faulty faulty:
                return await FaultyAsync(turn, interaction, entries, faulty.Problem, cancellationToken);
            default:
                throw new InvalidOperationException("Entries came to nothing of the closed set.");
        }
    }

    /// <summary>A press that the client repeats finds the campaign on its way and shows it.</summary>
    public async Task<CardAnswer> SendAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken)
    {
        if (InteractionDesk.Read<CampaignState>(interaction) is not { Campaign: { } number })
            return new CardAnswer.Said(turn.Voice.Say("Campaign.Gone"));
        var id = new CampaignId(number);
        return await orders.ConfirmAsync(turn, interaction, (id, Typed(turn)), cancellationToken) switch
        {
            ConfirmOutcome.WrongNumber => await pages.ChangedAsync(turn, interaction, state => state with { Problem = "Campaign.Problem.WrongNumber" }, cancellationToken),
            ConfirmOutcome.NobodyToRemind => await pages.ChangedAsync(turn, interaction, state => state with { Problem = "Campaign.Problem.Nobody" }, cancellationToken),
            _ => await watch.BeginAsync(turn, interaction, id, view: null, cancellationToken),
        };
    }

    private Task<CardAnswer> FaultyAsync(Turn turn, Interaction interaction, FormEntries entries, string problem, CancellationToken cancellationToken) =>
        pages.ChangedAsync(turn, interaction, state => state with { Step = CampaignStep.Form, Entries = entries, Problem = problem }, cancellationToken);

    private static int? Typed(Turn turn) =>
        int.TryParse(CardInputs.Of(turn, "typed"), NumberStyles.None, CultureInfo.InvariantCulture, out var typed) ? typed : null;
}
