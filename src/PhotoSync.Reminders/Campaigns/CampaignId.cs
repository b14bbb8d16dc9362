using System.Globalization;

namespace PhotoSync.Reminders.Campaigns;

/// <summary>A campaign: one message to one audience at one time. Numbers rise by one; a campaign of a repeating plan has a number of its own each time.</summary>
/// <param name="Value">The number, from 1.</param>
public readonly record struct CampaignId(long Value)
{
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
