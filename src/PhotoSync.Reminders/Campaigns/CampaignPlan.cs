using PhotoSync.People;
using PhotoSync.Reminders.Timing;

namespace PhotoSync.Reminders.Campaigns;

/// <summary>What an admin decides about a campaign.</summary>
/// <param name="Tenant">Whose people it is for.</param>
/// <param name="Audience">Whom of them.</param>
/// <param name="Message">What they are told.</param>
/// <param name="Schedule">When.</param>
public sealed record CampaignPlan(TenantId Tenant, Audience Audience, CampaignMessage Message, Schedule Schedule)
{
    /// <summary>The hours in which messages may arrive, in the recipient's own time zone. Default null: any.</summary>
    public SendingHours? Hours { get; init; }

    /// <summary>Whoever was reminded within this many days is left out. Default 30; 0 leaves nobody out.</summary>
    public int QuietDays { get; init; } = 30;

    /// <summary>Whether each person's photo is checked again at the moment of sending and whoever's is right is left out. Default true.</summary>
    public bool OnlyWhileAffected { get; init; } = true;
}
