namespace PhotoSync.Reminders.Ledger;

/// <summary>How a recipient's turn ended: a closed set.</summary>
public abstract record Settlement
{
    private Settlement()
    {
    }

    /// <summary>Teams took the message.</summary>
    public sealed record Sent(string ActivityId) : Settlement;

    /// <summary>Left out on purpose.</summary>
    public sealed record Skipped(SkipReason Reason) : Settlement;

    /// <summary>Cannot be written to.</summary>
    public sealed record Unreachable(UnreachableReason Reason) : Settlement;

    /// <summary>Nobody knows whether the message arrived.</summary>
    public sealed record Uncertain(UncertainCause Cause) : Settlement;

    /// <summary>Not delivered for certain, or not tried: planned again, not before a time.</summary>
    public sealed record Later(DateTimeOffset NotBefore) : Settlement;

    /// <summary>The message was taken back.</summary>
    public sealed record Withdrawn : Settlement;
}
