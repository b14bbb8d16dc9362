using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Pacing;
using PhotoSync.Reminders.Reaching;

namespace PhotoSync.Reminders.Sending;

/// <summary>Brings one message to its end: wait for the pace, claim durably, wait for a place in Teams' second, look at the lease, call once, close.</summary>
internal sealed class Delivery(LedgerWriter ledger, Caller caller, RetryWaits waits, TimeProvider clock)
{
    /// <summary>What the ledger said to the claim. Whatever is not <see cref="EntryAnswer.Done"/> sent nothing.</summary>
    public async Task<EntryAnswer> DeliverAsync(RecipientTurn turn, TenantWork work, CancellationToken cancellationToken)
    {
        using var call = await work.Budget.TakeAheadAsync(CallPriority.Campaign, cancellationToken);
        if (!work.Lease.IsHeld)
            return EntryAnswer.LeaseLost;

        var claim = await ledger.WriteAsync(new LedgerEntry.Claim(turn.Campaign.Id, turn.Person, work.Lease.Grip, clock.GetUtcNow()));
        if (claim != EntryAnswer.Done)
            return claim;

        // The commit and the wait for a place may have taken long. Without the lease, or while the tenant throttles, nothing leaves, and that is certain.
        var leaves = await call.LeaveAsync(cancellationToken) && work.Lease.IsHeld;
        var settlement = leaves ? Settle(turn, work, await CallAsync(turn, call)) : new Settlement.Later(clock.GetUtcNow());
        call.Dispose();
        SendingMetrics.Count(turn, settlement, clock.GetUtcNow());
        await ledger.WriteAsync(new LedgerEntry.Close(turn.Campaign.Id, turn.Person, work.Lease.Grip, clock.GetUtcNow(), settlement));
        return EntryAnswer.Done;
    }

    private async Task<SendOutcome> CallAsync(RecipientTurn turn, CallUnderWay call)
    {
        var outcome = await caller.SendAsync(turn);
        if (outcome is SendOutcome.Delivered)
            call.Arrived();
        return outcome;
    }

    private Settlement Settle(RecipientTurn turn, TenantWork work, SendOutcome outcome)
    {
        switch (outcome)
        {
            case SendOutcome.Throttled throttled:
                SendingMetrics.CountThrottled(turn);
                return Later(work.Budget.Throttled(turn.Person, throttled.RetryAfter));
            case SendOutcome.NotDelivered failed:
                var wait = waits.AfterAttempt(waits.CountAttempt(turn));
                if (failed.NobodyReachable)
                    work.Budget.Pause(wait);
                return Later(failed.RetryAfter > wait ? failed.RetryAfter.Value : wait);
            default:
                waits.Forget(turn);
                return End(outcome);
        }
    }

    private static Settlement End(SendOutcome outcome) => outcome switch
    {
        SendOutcome.Delivered delivered => new Settlement.Sent(delivered.ActivityId),
        SendOutcome.Unreachable unreachable => new Settlement.Unreachable(unreachable.Reason),
        SendOutcome.Unknown unknown => new Settlement.Uncertain(unknown.Cause),
        _ => throw new InvalidOperationException("An outcome is none of the closed set."),
    };

    private Settlement.Later Later(TimeSpan wait) => new(clock.GetUtcNow() + wait);
}
