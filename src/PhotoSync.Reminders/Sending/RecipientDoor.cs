using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Planning;

namespace PhotoSync.Reminders.Sending;

/// <summary>Looks at a recipient once more when their turn has come: is it their time of day, do they still want to be reminded, do they still need to be?</summary>
internal sealed class RecipientDoor(ArrivalTimes arrivals, MarksInGroups marks, GoalCheck goal, TimeProvider clock)
{
    /// <summary>The turn, ready to be sent, or how it ends without a message.</summary>
    public async Task<(RecipientTurn Turn, Settlement? End)> AskAsync(RecipientTurn turn, CancellationToken cancellationToken)
    {
        if (await arrivals.FindWaitAsync(turn, cancellationToken) is { } wait)
            return (turn, new Settlement.Later(wait));

        var mark = await marks.FindAsync(turn.PersonId, cancellationToken);
        return Exclusions.Of(mark, turn.Campaign.Plan, clock.GetUtcNow()) is { } reason
            ? (turn, new Settlement.Skipped(SkipFor(reason)))
            : await goal.AskAsync(turn, cancellationToken);
    }

    private static SkipReason SkipFor(ExclusionReason reason) => reason switch
    {
        ExclusionReason.OptedOut => SkipReason.OptedOut,
        ExclusionReason.Snoozed => SkipReason.Snoozed,
        ExclusionReason.RemindedRecently => SkipReason.RemindedRecently,
        _ => SkipReason.AccountGone,
    };
}
