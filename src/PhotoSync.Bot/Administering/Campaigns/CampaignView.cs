using PhotoSync.Bot.Administering.Commands;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Reporting;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>What of campaigns admins may see, and at what time they see it.</summary>
internal sealed class CampaignView(IAdminSight sight, TimeProvider clock)
{
    public DateTimeOffset Now => clock.GetUtcNow();

    public bool ShowsNames => sight.ShowsNames;

    public ProgressFigures Of(CampaignReport report) => ProgressFigures.Of(report, sight, Now);

    /// <summary>How many people it is for; <see langword="null"/> where that is not shown.</summary>
    public int? Of(Campaign campaign) => sight.Show([campaign.Recipients ?? campaign.Counted])[0];
}
