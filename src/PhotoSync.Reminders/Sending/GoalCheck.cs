using PhotoSync.Diagnosis;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Ledger;

namespace PhotoSync.Reminders.Sending;

/// <summary>Reads a recipient's finding at the moment of sending: whoever has reached the goal meanwhile is not written to.</summary>
internal sealed class GoalCheck(IRecipientCheck check, SendingOptions options, RetryWaits waits, TimeProvider clock)
{
    /// <summary>The turn with the present finding, or how it ends without a message.</summary>
    public async Task<(RecipientTurn Turn, Settlement? End)> AskAsync(RecipientTurn turn, CancellationToken cancellationToken)
    {
        if (!turn.Campaign.Plan.OnlyWhileAffected)
            return (turn, null);

        return await check.CheckAsync(turn.PersonId, cancellationToken) switch
        {
            RecipientFinding.Found(PhotoState.InSync or PhotoState.OnlyCachesStale) => (turn, new Settlement.Skipped(SkipReason.PhotoIsRight)),
            RecipientFinding.Found(PhotoState.CannotTell) => (turn, PutOff(turn, null)),
            RecipientFinding.Gone or RecipientFinding.Found(PhotoState.AccountDisabled) => (turn, new Settlement.Skipped(SkipReason.AccountGone)),
            RecipientFinding.Unread unread => (turn, PutOff(turn, unread.RetryAfter)),
            RecipientFinding.Found found when !Concerns(turn.Campaign, found.State) => (turn, new Settlement.Skipped(SkipReason.NotConcerned)),
            RecipientFinding.Found found => (turn with { State = found.State }, null),
            _ => throw new InvalidOperationException("A finding is none of the closed set."),
        };
    }

    private Settlement PutOff(RecipientTurn turn, TimeSpan? retryAfter)
    {
        var attempt = waits.CountAttempt(turn);
        if (attempt >= options.CheckAttempts)
            return new Settlement.Skipped(SkipReason.CouldNotBeChecked);
        return new Settlement.Later(clock.GetUtcNow() + (retryAfter ?? waits.AfterAttempt(attempt)));
    }

    private static bool Concerns(Campaign campaign, PhotoState state) => campaign.Plan.Audience is not Audience.InStates wanted || wanted.States.Contains(state);
}
