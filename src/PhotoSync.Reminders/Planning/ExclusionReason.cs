namespace PhotoSync.Reminders.Planning;

/// <summary>Why somebody of an audience becomes no recipient.</summary>
public enum ExclusionReason
{
    /// <summary>A guest, whose photo belongs to another tenant.</summary>
    Guest,

    /// <summary>The account is disabled.</summary>
    AccountDisabled,

    /// <summary>They asked not to be reminded.</summary>
    OptedOut,

    /// <summary>They asked to be left alone for a while.</summary>
    Snoozed,

    /// <summary>They were reminded less than the plan's days ago.</summary>
    RemindedRecently,
}
