using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Leasing;
using PhotoSync.Reminders.Planning;

namespace PhotoSync.Host.Storage.Reminders;

/// <summary>Writes the audience of a campaign down. Each step looks at the lease and at the campaign in its own transaction: one that was ended meanwhile takes no more.</summary>
internal sealed class SnapshotStore(Database database) : ISnapshotStore
{
    private readonly ILedgerRows ledger = LedgerRows.Of(database);

    public Task<bool> TryBeginAsync(CampaignId campaign, Grip grip, CancellationToken cancellationToken) => UnderLeaseAsync(
        grip,
        async rows =>
        {
            var begun = await rows.ChangeAsync(
                "UPDATE campaigns SET status = 'Preparing' WHERE id = @id AND status IN ('Scheduled', 'Preparing')", new { id = campaign.Value });
            if (begun == 1)
                await rows.ChangeAsync("DELETE FROM recipients WHERE campaign = @id", new { id = campaign.Value });
            return begun == 1;
        },
        cancellationToken);

    public Task<bool> TryAddAsync(CampaignId campaign, Grip grip, IReadOnlyList<Guid> people, CancellationToken cancellationToken) => UnderLeaseAsync(
        grip,
        async rows =>
        {
            var status = await rows.FindAsync<string>($"SELECT status FROM campaigns WHERE id = @id {database.Dialect.KeepUnchanged}", new { id = campaign.Value });
            if (status != nameof(CampaignStatus.Preparing))
                return false;
            await ledger.InsertAsync(rows, campaign.Value, people);
            return true;
        },
        cancellationToken);

    public Task<bool> TryCompleteAsync(SnapshotEnd end, Grip grip, CancellationToken cancellationToken) => UnderLeaseAsync(
        grip,
        async rows =>
        {
            var done = await rows.ChangeAsync(
                """
                UPDATE campaigns SET status = @to, hold = @hold, recipients = (SELECT COUNT(*) FROM recipients WHERE campaign = @id)
                WHERE id = @id AND status = 'Preparing'
                """,
                new { id = end.Campaign.Id.Value, to = end.To.ToString(), hold = end.Hold.ToString() }) == 1;
            if (done && end.NextStart is { } next)
                await CampaignRow.InsertAsync(rows, end.Campaign with { Status = CampaignStatus.Scheduled, StartsAt = next, Counted = Math.Max(end.Campaign.Counted, end.Recipients) });
            return done;
        },
        cancellationToken);

    private Task<bool> UnderLeaseAsync(Grip grip, Func<Transaction, Task<bool>> change, CancellationToken cancellationToken) =>
        database.ChangeTogetherAsync(async rows => await Fence.HoldsAsync(rows, database.Dialect, grip) && await change(rows), cancellationToken);
}
