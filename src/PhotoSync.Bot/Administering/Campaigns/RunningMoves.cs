using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Running;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>Pausing, going on, ending and taking back; and what to do about those of whom nobody knows.</summary>
internal sealed class RunningMoves(CampaignDesk campaigns, CampaignWatch watch)
{
    public async Task<CardAnswer> MakeAsync(Turn turn, Interaction interaction, string verb, CancellationToken cancellationToken)
    {
        if (InteractionDesk.Read<CampaignState>(interaction) is not { Step: CampaignStep.Underway, Campaign: { } number })
            return new CardAnswer.Said(turn.Voice.Say("Campaign.Gone"));
        var id = new CampaignId(number);
        await MakeAsync(turn, id, verb, cancellationToken);
        // Where somebody else was faster, the card shows what they did.
        return await watch.BeginAsync(turn, interaction, id, cancellationToken);
    }

    private Task MakeAsync(Turn turn, CampaignId id, string verb, CancellationToken cancellationToken) => verb switch
    {
        Verbs.PauseCampaign => campaigns.PauseAsync(id, cancellationToken),
        Verbs.ResumeCampaign => campaigns.ResumeAsync(turn.Person.Tenant, id, cancellationToken),
        Verbs.CancelCampaign => campaigns.CancelAsync(turn.Person.Tenant, id, cancellationToken),
        Verbs.DeleteCards => campaigns.WithdrawAsync(turn.Person.Tenant, id, Withdrawal.Delete, cancellationToken),
        Verbs.RewriteCards => campaigns.WithdrawAsync(turn.Person.Tenant, id, Withdrawal.Rewrite, cancellationToken),
        Verbs.SendAgain => campaigns.SendAgainAsync(turn.Person.Tenant, id, Chosen(turn), cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(verb), verb, "No button asks for it."),
    };

    private static List<Guid> Chosen(Turn turn) =>
        [.. CardInputs.Of(turn, "again").Split(',').Select(id => Guid.TryParse(id, out var person) ? person : Guid.Empty).Where(person => person != Guid.Empty)];
}
