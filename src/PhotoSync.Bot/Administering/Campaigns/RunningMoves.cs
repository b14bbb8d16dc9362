using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.Reminders.Campaigns;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>Pausing, going on, ending and taking back; and what to do about those of whom nobody knows.</summary>
internal sealed class RunningMoves(CampaignOrders orders, CampaignFigures figures, CampaignWatch watch)
{
    public async Task<CardAnswer> MakeAsync(Turn turn, Interaction interaction, string verb, CancellationToken cancellationToken)
    {
        if (InteractionDesk.Read<CampaignState>(interaction) is not { Step: CampaignStep.Underway, Campaign: { } number })
            return new CardAnswer.Said(turn.Voice.Say("Campaign.Gone"));
        var id = new CampaignId(number);
        if (verb is Verbs.SendAgain or Verbs.SendAgainToAll)
            await orders.SendAgainAsync(turn, interaction, (id, verb is Verbs.SendAgain ? Chosen(turn) : await figures.ListUncertainAsync(id, cancellationToken)), cancellationToken);
        else
            await orders.MoveAsync(turn, interaction, (id, verb), cancellationToken);
        // Where somebody else was faster, the card shows what they did.
        return await watch.BeginAsync(turn, interaction, id, view: null, cancellationToken);
    }

    /// <summary>Turns the card to the question whether that is to be done.</summary>
    public async Task AskAsync(Turn turn, Interaction interaction, string verb, CancellationToken cancellationToken)
    {
        if (InteractionDesk.Read<CampaignState>(interaction).Campaign is { } number)
            await watch.BeginAsync(turn, interaction, new CampaignId(number), view: verb, cancellationToken);
    }

    private static List<Guid> Chosen(Turn turn) =>
        [.. CardInputs.Of(turn, "again").Split(',').Select(id => Guid.TryParse(id, out var person) ? person : Guid.Empty).Where(person => person != Guid.Empty)];
}
