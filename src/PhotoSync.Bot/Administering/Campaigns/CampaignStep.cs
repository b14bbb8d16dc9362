namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>How far an admin has come with a campaign.</summary>
internal enum CampaignStep
{
    /// <summary>They say what they want.</summary>
    Form,

    /// <summary>People are being counted.</summary>
    Counting,

    /// <summary>They see whom it would reach.</summary>
    Draft,

    /// <summary>It is confirmed: it waits, runs or has ended.</summary>
    Underway,
}
