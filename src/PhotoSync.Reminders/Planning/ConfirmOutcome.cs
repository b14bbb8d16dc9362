namespace PhotoSync.Reminders.Planning;

/// <summary>What came of confirming a draft.</summary>
public enum ConfirmOutcome
{
    /// <summary>It is scheduled.</summary>
    Scheduled,

    /// <summary>The number typed is not the number of recipients.</summary>
    WrongNumber,

    /// <summary>Nobody would be reached.</summary>
    NobodyToRemind,

    /// <summary>There is no such draft, or it was confirmed before.</summary>
    NoDraft,
}
