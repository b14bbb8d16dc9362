namespace PhotoSync.Reminders.Ledger;

/// <summary>Where one recipient of a campaign stands. The numbers are stored and never change.</summary>
public enum RecipientState
{
    /// <summary>Still to be served.</summary>
    Planned = 0,

    /// <summary>A call is about to be made or under way.</summary>
    Claimed = 1,

    /// <summary>Teams took the message and gave it an id.</summary>
    Sent = 2,

    /// <summary>Left out on purpose, with a <see cref="SkipReason"/>.</summary>
    Skipped = 3,

    /// <summary>Cannot be written to, with an <see cref="UnreachableReason"/>.</summary>
    Unreachable = 4,

    /// <summary>Nobody knows whether the message arrived, with an <see cref="UncertainCause"/>. It is not sent again unless an admin says so.</summary>
    Uncertain = 5,

    /// <summary>The message was sent and taken back.</summary>
    Withdrawn = 6,
}
