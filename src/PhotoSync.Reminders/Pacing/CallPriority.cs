namespace PhotoSync.Reminders.Pacing;

/// <summary>Who goes first when calls are short. Conversations are not in the list: they never wait.</summary>
public enum CallPriority
{
    /// <summary>Updates of cards and follow-ups: what somebody was promised.</summary>
    FollowUp,

    /// <summary>Campaigns get what is left.</summary>
    Campaign,
}
