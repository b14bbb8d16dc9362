namespace PhotoSync.Reminders.Campaigns;

/// <summary>Why a campaign is paused.</summary>
public enum CampaignHold
{
    /// <summary>It is not.</summary>
    None,

    /// <summary>An admin paused it.</summary>
    ByAdmin,

    /// <summary>When it was to start, its audience was much larger than the number that the admin had confirmed. Resuming accepts the new number.</summary>
    AudienceGrew,
}
