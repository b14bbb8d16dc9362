namespace PhotoSync.Reminders.Campaigns;

/// <summary>How cards already sent are taken back.</summary>
public enum Withdrawal
{
    /// <summary>The message is deleted.</summary>
    Delete,

    /// <summary>The card is replaced by one that says that it was withdrawn.</summary>
    Rewrite,
}
