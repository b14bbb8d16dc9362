namespace PhotoSync.Reminders.Campaigns;

/// <summary>Where a campaign stands.</summary>
public enum CampaignStatus
{
    /// <summary>Counted and shown to the admin, who has not confirmed it.</summary>
    Draft,

    /// <summary>Confirmed; waits for its time.</summary>
    Scheduled,

    /// <summary>Its audience is being written down. Nothing is sent before that is complete.</summary>
    Preparing,

    /// <summary>Messages go out.</summary>
    Running,

    /// <summary>An admin stopped it for the time being, or it holds itself back (<see cref="CampaignHold"/>).</summary>
    Paused,

    /// <summary>Everybody was served.</summary>
    Done,

    /// <summary>An admin ended it; whoever was not served by then is skipped.</summary>
    Cancelled,

    /// <summary>Cards already sent are being taken back.</summary>
    Withdrawing,

    /// <summary>Cards already sent were taken back, as far as that was possible.</summary>
    Withdrawn,
}
