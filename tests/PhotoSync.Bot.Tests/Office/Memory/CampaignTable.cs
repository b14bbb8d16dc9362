using PhotoSync.People;
using PhotoSync.Reminders.Campaigns;

namespace PhotoSync.Bot.Tests.Office.Memory;

/// <summary>The table of campaigns.</summary>
internal sealed class CampaignTable : ICampaignStore
{
    private readonly List<Campaign> campaigns = [];

    public Campaign this[long number]
    {
        get => campaigns[(int)number - 1];
        set => campaigns[(int)number - 1] = value;
    }

    public Task<Campaign> AddAsync(Campaign campaign, CancellationToken cancellationToken)
    {
        var added = campaign with { Id = new CampaignId(campaigns.Count + 1) };
        campaigns.Add(added);
        return Task.FromResult(added);
    }

    public Task<Campaign?> FindAsync(CampaignId id, CancellationToken cancellationToken) => Task.FromResult(campaigns.Find(campaign => campaign.Id == id));

    public Task<IReadOnlyList<Campaign>> ListAsync(TenantId tenant, int atMost, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Campaign>>([.. campaigns.Where(campaign => campaign.Plan.Tenant == tenant).OrderByDescending(campaign => campaign.Id.Value).Take(atMost)]);

    public Task<IReadOnlyList<Campaign>> ListWorkAsync(TenantId tenant, DateTimeOffset now, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Campaign>>([]);

    public Task<IReadOnlyList<TenantId>> ListWaitingTenantsAsync(DateTimeOffset now, string owner, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<TenantId>>([]);

    public Task<bool> TryMoveAsync(CampaignId id, IReadOnlyList<CampaignStatus> from, CampaignStatus to, CampaignHold hold, CancellationToken cancellationToken)
    {
        var may = from.Contains(this[id.Value].Status);
        if (may)
            this[id.Value] = this[id.Value] with { Status = to, Hold = hold };
        return Task.FromResult(may);
    }

    public Task<bool> TryWithdrawAsync(CampaignId id, Withdrawal how, CancellationToken cancellationToken)
    {
        this[id.Value] = this[id.Value] with { Status = CampaignStatus.Withdrawing, Withdrawal = how };
        return Task.FromResult(true);
    }

    public Task<bool> TryFinishAsync(CampaignId id, CampaignStatus end, CancellationToken cancellationToken) => Task.FromResult(false);
}
