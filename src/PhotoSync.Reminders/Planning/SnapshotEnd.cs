using PhotoSync.Reminders.Campaigns;

namespace PhotoSync.Reminders.Planning;

/// <summary>What a completed snapshot changes.</summary>
/// <param name="Campaign">Whose it is.</param>
/// <param name="Recipients">How many were written down.</param>
/// <param name="To">Running, or paused where it holds itself back.</param>
/// <param name="Hold">Why it holds itself back.</param>
/// <param name="NextStart">When the plan's next campaign starts; <see langword="null"/> where the plan does not repeat.</param>
public sealed record SnapshotEnd(Campaign Campaign, int Recipients, CampaignStatus To, CampaignHold Hold, DateTimeOffset? NextStart);
