using PhotoSync.Bot.Interactions;
using PhotoSync.Reminders.FollowUps;

namespace PhotoSync.Bot.Settling;

/// <summary>Finds out, by reading again, what became of a change that was not answered, and tells the person. Nothing is ever written twice.</summary>
internal sealed class SettlingFollowUp(PhotoWriting writing, ChangeDelivery delivery, InteractionDesk desk, SettlingReach reach)
{
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(24);

    public async Task<FollowUpOutcome> HandleAsync(FollowUp followUp, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(followUp.InteractionId, cancellationToken) is not { } interaction
            || reach.TalkOf(interaction) is not { } talk || !talk.IsUnsettled(interaction))
            return new FollowUpOutcome.Done();

        FollowUpOutcome outcome = new FollowUpOutcome.Done();
        await reach.ToAsync(interaction.Person, async (turn, token) => outcome = await SettleAsync(new ChangePlace(turn, interaction), talk, token), cancellationToken);
        return outcome;
    }

    private async Task<FollowUpOutcome> SettleAsync(ChangePlace place, ISettledTalk talk, CancellationToken cancellationToken)
    {
        var settled = await writing.SettleAsync(place.Interaction.Person, cancellationToken);
        var waits = settled is { TookEffect: null } && place.Turn.Now - place.Interaction.CreatedAt < LongestWait;
        var again = place.Turn.Now + Again;

        // Where nothing is open any more, somebody else settled it: the check shows what is there.
        var end = settled switch
        {
            { TookEffect: false } => await talk.HadNoEffectAsync(place, cancellationToken),
            { TookEffect: null } when waits => await talk.StillOpenAsync(place, again, cancellationToken),
            _ => await talk.TookEffectAsync(place, cancellationToken),
        };
        await delivery.EndAsync(place.Turn, end, talk.Show, cancellationToken);
        return waits ? new FollowUpOutcome.Again(again) : new FollowUpOutcome.Done();
    }
}
