using PhotoSync.Diagnosis;
using PhotoSync.People;
using PhotoSync.Reminders.Campaigns;

namespace PhotoSync.Reminders.Reaching;

/// <summary>One message to one person.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Person">To whom.</param>
/// <param name="Message">What the campaign says.</param>
/// <param name="State">The person's finding a moment ago; <see langword="null"/> where the campaign does not ask.</param>
public sealed record Reminder(CampaignId Campaign, PersonId Person, CampaignMessage Message, PhotoState? State);
