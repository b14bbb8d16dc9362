using PhotoSync.Reminders.Campaigns;

namespace PhotoSync.Reminders.Ledger;

/// <summary>A card that reached a person.</summary>
/// <param name="Campaign">The campaign that it belongs to.</param>
/// <param name="ActivityId">Teams' id of the message.</param>
/// <param name="SentAt">When, in UTC.</param>
public sealed record SentReminder(CampaignId Campaign, string ActivityId, DateTimeOffset SentAt);
