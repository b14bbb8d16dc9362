using Microsoft.Data.Sqlite;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Leasing;
using PhotoSync.Reminders.Ledger;

namespace PhotoSync.Reminders.Chaos.Nodes;

/// <summary>A ledger whose disk is full at one commit, before which it was not and after which it is not.</summary>
public sealed class FullDiskOnce(ILedgerStore ledger, int at) : ILedgerStore
{
    private const int SqliteFull = 13;
    private int commits;

    public Task<IReadOnlyList<EntryAnswer>> CommitAsync(IReadOnlyList<LedgerEntry> entries, CancellationToken cancellationToken) =>
        Interlocked.Increment(ref commits) == at ? throw new SqliteException("database or disk is full", SqliteFull) : ledger.CommitAsync(entries, cancellationToken);

    public Task<int> RecoverAsync(Grip grip, DateTimeOffset now, CancellationToken cancellationToken) => ledger.RecoverAsync(grip, now, cancellationToken);

    public Task<int> CloseRestAsync(CampaignId campaign, Grip grip, DateTimeOffset now, int atMost, CancellationToken cancellationToken) =>
        ledger.CloseRestAsync(campaign, grip, now, atMost, cancellationToken);

    public Task<int> PlanAgainAsync(CampaignId campaign, IReadOnlyList<Guid> people, CancellationToken cancellationToken) =>
        ledger.PlanAgainAsync(campaign, people, cancellationToken);
}
