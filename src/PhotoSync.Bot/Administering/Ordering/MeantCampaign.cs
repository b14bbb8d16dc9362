using System.Globalization;
using PhotoSync.Bot.Administering.Commands;
using PhotoSync.People;
using PhotoSync.Reminders.Campaigns;

namespace PhotoSync.Bot.Administering.Ordering;

/// <summary>Which campaign an admin means: the one that they name; where they name none, the only one that can be meant.</summary>
internal sealed class MeantCampaign(ICampaignStore campaigns)
{
    private const int Latest = 50;

    /// <returns><see langword="null"/> where the tenant has none of this number, or several can be meant.</returns>
    public async Task<Campaign?> FindAsync(TenantId tenant, AdminCommand command, CancellationToken cancellationToken)
    {
        if (command.Argument.Length > 0)
            return await campaigns.FindAsync(new CampaignId(long.Parse(command.Argument, CultureInfo.InvariantCulture)), cancellationToken) is { } named && named.Plan.Tenant == tenant ? named : null;

        var meant = (await campaigns.ListAsync(tenant, Latest, cancellationToken)).Where(campaign => MayMean(command.Wish, campaign.Status)).Take(2).ToList();
        return meant is [var only] ? only : null;
    }

    private static bool MayMean(AdminWish wish, CampaignStatus status) => wish switch
    {
        AdminWish.Pause => status is CampaignStatus.Running,
        AdminWish.Resume => status is CampaignStatus.Paused,
        AdminWish.Cancel => status is CampaignStatus.Scheduled or CampaignStatus.Preparing or CampaignStatus.Running or CampaignStatus.Paused,
        _ => status is CampaignStatus.Running or CampaignStatus.Paused or CampaignStatus.Done or CampaignStatus.Cancelled,
    };
}
