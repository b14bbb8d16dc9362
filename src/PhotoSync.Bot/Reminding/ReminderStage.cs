namespace PhotoSync.Bot.Reminding;

/// <summary>Where a reminder's card stands.</summary>
internal enum ReminderStage
{
    /// <summary>It asks.</summary>
    Open,

    /// <summary>The person said "not now".</summary>
    Snoozed,

    /// <summary>The person wants no reminders.</summary>
    Stopped,

    /// <summary>The photo is right.</summary>
    Done,

    /// <summary>An admin took it back.</summary>
    Withdrawn,
}
