using PhotoSync.Host.Api.Answering;
using PhotoSync.People;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Planning;
using PhotoSync.Reminders.Reporting;
using PhotoSync.Reminders.Running;

namespace PhotoSync.Host.Api.Campaigns;

/// <summary>The campaigns of one tenant; those of others do not exist here.</summary>
internal sealed class CampaignRoom(CampaignDesk desk, CampaignReports reports, ICampaignStore store, CampaignPapers papers)
{
    public CampaignDesk Desk => desk;

    public CampaignReports Reports => reports;

    public OrderAudit Audit => papers.Audit;

    public CampaignAnswer Show(Campaign campaign) => CampaignAnswer.Of(campaign).As(papers.Counts);

    public DraftAnswer Show(Draft draft) => DraftAnswer.Of(draft, papers.Counts);

    public async Task<IReadOnlyList<CampaignAnswer>> ListAsync(TenantId tenant, int atMost, CancellationToken cancellationToken) =>
        [.. (await store.ListAsync(tenant, atMost, cancellationToken)).Select(Show)];

    public async Task<Campaign?> FindAsync(TenantId tenant, long id, CancellationToken cancellationToken) =>
        await store.FindAsync(new CampaignId(id), cancellationToken) is { } found && found.Plan.Tenant == tenant ? found : null;

    public async Task<ReportAnswer?> ReportAsync(TenantId tenant, long id, CancellationToken cancellationToken) =>
        await reports.FindAsync(new CampaignId(id), cancellationToken) is { } report && report.Campaign.Plan.Tenant == tenant ? ReportAnswer.Of(report, papers.Counts) : null;

    public Task<IReadOnlyList<Recipient>> RecipientsAsync(Campaign campaign, (RecipientState? State, Guid? After, int AtMost) asked, CancellationToken cancellationToken) =>
        papers.Recipients.ListAsync(campaign.Id, asked.State, asked.After, asked.AtMost, cancellationToken);
}
