namespace PhotoSync.Reminders.Campaigns;

/// <summary>What the card says beside the person's own finding.</summary>
/// <param name="Template">The key of a template among the bot's resources.</param>
/// <param name="OwnText">The admin's own plain text, at most <see cref="LongestText"/> characters; <see langword="null"/> where the template speaks alone.</param>
public sealed record CampaignMessage(string Template, string? OwnText)
{
    public const int LongestText = 1000;

    public string? OwnText { get; } = OwnText is { Length: > LongestText }
        ? throw new ArgumentException($"The text has {OwnText.Length} characters; {LongestText} are allowed.", nameof(OwnText))
        : OwnText;
}
