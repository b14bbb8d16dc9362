using PhotoSync.People;
using PhotoSync.Reminders.Campaigns;

namespace PhotoSync.Host.Storage.Reminders;

/// <summary>The table of campaigns.</summary>
internal sealed class CampaignStore(Database database) : ICampaignStore
{
    private const string HasWork =
        "is_open = 1 AND (status IN ('Preparing', 'Running', 'Cancelled', 'Withdrawing') OR (status = 'Scheduled' AND starts_at <= @now))";

    public Task<Campaign> AddAsync(Campaign campaign, CancellationToken cancellationToken) =>
        database.ChangeTogetherAsync(rows => CampaignRow.InsertAsync(rows, campaign), cancellationToken);

    public async Task<Campaign?> FindAsync(CampaignId id, CancellationToken cancellationToken) => (await database.FindAsync<CampaignRow>(
        $"SELECT {CampaignRow.Columns} FROM campaigns WHERE id = @id", new { id = id.Value }, cancellationToken))?.ToCampaign();

    public Task<IReadOnlyList<Campaign>> ListAsync(TenantId tenant, int atMost, CancellationToken cancellationToken) =>
        ReadAsync("tenant = @tenant ORDER BY id DESC LIMIT @atMost", new { tenant = tenant.ToString(), atMost }, cancellationToken);

    public Task<IReadOnlyList<Campaign>> ListWorkAsync(TenantId tenant, DateTimeOffset now, CancellationToken cancellationToken) =>
        ReadAsync($"tenant = @tenant AND {HasWork} ORDER BY id", new { tenant = tenant.ToString(), now = Utc.Write(now) }, cancellationToken);

    public async Task<IReadOnlyList<TenantId>> ListWaitingTenantsAsync(DateTimeOffset now, string owner, CancellationToken cancellationToken)
    {
        var tenants = await database.ListAsync<string>(
            $"""
            SELECT DISTINCT tenant FROM campaigns WHERE {HasWork} AND NOT EXISTS (
                SELECT 1 FROM tenant_leases AS held WHERE held.tenant = campaigns.tenant AND held.owner <> @owner AND held.expires > {database.Dialect.Milliseconds})
            """,
            new { now = Utc.Write(now), owner },
            cancellationToken);
        return [.. tenants.Select(tenant => new TenantId(Guid.Parse(tenant)))];
    }

    public async Task<bool> TryMoveAsync(CampaignId id, IReadOnlyList<CampaignStatus> from, CampaignStatus to, CampaignHold hold, CancellationToken cancellationToken) =>
        await database.ChangeAsync(
            $"UPDATE campaigns SET status = @to, hold = @hold, is_open = 1 WHERE id = @id AND status {database.Dialect.Among("from")}",
            new { id = id.Value, from = from.Select(status => status.ToString()).ToArray(), to = to.ToString(), hold = hold.ToString() },
            cancellationToken) == 1;

    public async Task<bool> TryWithdrawAsync(CampaignId id, Withdrawal how, CancellationToken cancellationToken) => await database.ChangeAsync(
        "UPDATE campaigns SET status = 'Withdrawing', hold = 'None', withdrawal = @how, is_open = 1 WHERE id = @id AND status IN ('Running', 'Paused', 'Done', 'Cancelled', 'Withdrawn')",
        new { id = id.Value, how = how.ToString() },
        cancellationToken) == 1;

    public Task<bool> TryFinishAsync(CampaignId id, CampaignStatus end, CancellationToken cancellationToken) => database.ChangeTogetherAsync(
        async rows =>
        {
            var status = await rows.FindAsync<string>($"SELECT status FROM campaigns WHERE id = @id {database.Dialect.KeepMine}", new { id = id.Value });
            return status == Before(end).ToString() && await rows.ChangeAsync(
                """
                UPDATE campaigns SET status = @end, is_open = 0
                WHERE id = @id AND NOT EXISTS (SELECT 1 FROM recipients WHERE campaign = @id AND state IN (0, 1))
                """,
                new { id = id.Value, end = end.ToString() }) == 1;
        },
        cancellationToken);

    private static CampaignStatus Before(CampaignStatus end) => end switch
    {
        CampaignStatus.Done => CampaignStatus.Running,
        CampaignStatus.Withdrawn => CampaignStatus.Withdrawing,
        CampaignStatus.Cancelled => CampaignStatus.Cancelled,
        _ => throw new ArgumentOutOfRangeException(nameof(end)),
    };

    private async Task<IReadOnlyList<Campaign>> ReadAsync(string condition, object arguments, CancellationToken cancellationToken)
    {
        var rows = await database.ListAsync<CampaignRow>($"SELECT {CampaignRow.Columns} FROM campaigns WHERE {condition}", arguments, cancellationToken);
        return [.. rows.Select(row => row.ToCampaign())];
    }
}
