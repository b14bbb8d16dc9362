namespace PhotoSync.Reminders.FollowUps;

/// <summary>What a follow-up comes back for.</summary>
public enum FollowUpPurpose
{
    /// <summary>To see whether the Exchange photo has arrived in SharePoint.</summary>
    PhotoArrival,

    /// <summary>To settle an upload whose outcome is not known.</summary>
    UploadSettling,

    /// <summary>To show an admin how far a campaign has come.</summary>
    CampaignProgress,
}
