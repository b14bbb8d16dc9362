using System.Globalization;
using PhotoSync.Bot.Administering.Commands;
using PhotoSync.Bot.Interactions;
using PhotoSync.People;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Running;

namespace PhotoSync.Bot.Administering.Campaigning;

/// <summary>Carries out what an admin asks of a campaign, at the campaign's desk.</summary>
internal sealed class CampaignActs(CampaignDesk desk, ICampaignStore campaigns)
{
    private const int Latest = 50;

    /// <summary>The named campaign of the tenant; where none is named, the only one that can be meant.</summary>
    public async Task<Campaign?> FindAsync(TenantId tenant, AdminCommand command, CancellationToken cancellationToken)
    {
        if (command.Argument.Length > 0)
            return await campaigns.FindAsync(new CampaignId(long.Parse(command.Argument, CultureInfo.InvariantCulture)), cancellationToken) is { } named && named.Plan.Tenant == tenant ? named : null;

        var meant = (await campaigns.ListAsync(tenant, Latest, cancellationToken)).Where(campaign => MayMean(command.Wish, campaign.Status)).Take(2).ToList();
        return meant is [var only] ? only : null;
    }

    /// <returns>Whether it was possible.</returns>
    public Task<bool> DoAsync(TenantId tenant, CampaignId id, AdminWish wish, CancellationToken cancellationToken) => wish switch
    {
        AdminWish.Pause => desk.PauseAsync(id, cancellationToken),
        AdminWish.Resume => desk.ResumeAsync(tenant, id, cancellationToken),
        AdminWish.Cancel => desk.CancelAsync(tenant, id, cancellationToken),
        AdminWish.Withdraw => desk.WithdrawAsync(tenant, id, Withdrawal.Rewrite, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(wish), wish, "That is nothing to be done with a campaign."),
    };

    public static AuditAct AuditedAs(AdminWish wish) => wish switch
    {
        AdminWish.Pause => AuditAct.CampaignPaused,
        AdminWish.Resume => AuditAct.CampaignResumed,
        AdminWish.Cancel => AuditAct.CampaignCancelled,
        _ => AuditAct.CampaignWithdrawn,
    };

    private static bool MayMean(AdminWish wish, CampaignStatus status) => wish switch
    {
        AdminWish.Pause => status is CampaignStatus.Running,
        AdminWish.Resume => status is CampaignStatus.Paused,
        AdminWish.Cancel => status is CampaignStatus.Scheduled or CampaignStatus.Preparing or CampaignStatus.Running or CampaignStatus.Paused,
        _ => status is CampaignStatus.Running or CampaignStatus.Paused or CampaignStatus.Done or CampaignStatus.Cancelled,
    };
}
