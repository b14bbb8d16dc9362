using PhotoSync.Reminders.Ledger;

namespace PhotoSync.Reminders.Reaching;

/// <summary>What a reply means for the recipient and for the pace: a closed set.</summary>
internal abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <summary>Delivered.</summary>
    public sealed record Delivered(string ActivityId) : SendOutcome;

    /// <summary>429: not delivered, and somebody sends too fast.</summary>
    public sealed record Throttled(TimeSpan? RetryAfter) : SendOutcome;

    /// <summary>Not delivered for certain, to be tried again: 412, no connection, or no way asked for yet.</summary>
    public sealed record NotDelivered(bool NobodyReachable, TimeSpan? RetryAfter = null) : SendOutcome;

    /// <summary>There is no way to the person.</summary>
    public sealed record Unreachable(UnreachableReason Reason) : SendOutcome;

    /// <summary>Nobody knows whether it arrived.</summary>
    public sealed record Unknown(UncertainCause Cause) : SendOutcome;
}
