using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Ledger;

namespace PhotoSync.Host.Storage.Reminders;

/// <summary>One group commit: looks at the leases and campaigns concerned, keeps them from changing, and applies what they allow.</summary>
internal sealed class LedgerCommit(Transaction rows, Dialect dialect, ILedgerRows ledger)
{
    private static readonly string Running = CampaignStatus.Running.ToString();

    public async Task<IReadOnlyList<EntryAnswer>> ApplyAsync(IReadOnlyList<LedgerEntry> entries)
    {
        var epochs = await ReadEpochsAsync(entries);
        var running = await ReadRunningAsync(entries);
        var answers = entries.Select(entry => Answer(entry, epochs, running)).ToArray();
        var allowed = entries.Where((_, place) => answers[place] == EntryAnswer.Done).Select(EntryRow.From).ToList();
        if (allowed.Count == 0)
            return answers;

        var applied = await ledger.ApplyAsync(rows, allowed);
        if (allowed.Where(entry => entry.Reminds && applied.Contains((entry.Campaign, entry.Person))).ToList() is { Count: > 0 } reminded)
            await ledger.MarkAsync(rows, reminded);
        for (var i = 0; i < answers.Length; i++)
            if (answers[i] == EntryAnswer.Done && !applied.Contains((entries[i].Campaign.Value, entries[i].Person)))
                answers[i] = EntryAnswer.NotInState;
        return answers;
    }

    private static EntryAnswer Answer(LedgerEntry entry, Dictionary<string, long> epochs, HashSet<long> running) => entry switch
    {
        LedgerEntry.Close => EntryAnswer.Done,
        _ when epochs.GetValueOrDefault(entry.Grip.Tenant.ToString()) != entry.Grip.Epoch => EntryAnswer.LeaseLost,
        LedgerEntry.Claim or LedgerEntry.Pass when !running.Contains(entry.Campaign.Value) => EntryAnswer.CampaignStopped,
        _ => EntryAnswer.Done,
    };

    private async Task<Dictionary<string, long>> ReadEpochsAsync(IReadOnlyList<LedgerEntry> entries)
    {
        var tenants = entries.Select(entry => entry.Grip.Tenant.ToString()).Distinct().ToArray();
        var leases = await rows.ListAsync<(string Tenant, long Epoch)>(
            $"SELECT tenant, epoch FROM tenant_leases WHERE tenant {dialect.Among("tenants")} ORDER BY tenant {dialect.KeepUnchanged}", new { tenants });
        return leases.ToDictionary(lease => lease.Tenant, lease => lease.Epoch);
    }

    private async Task<HashSet<long>> ReadRunningAsync(IReadOnlyList<LedgerEntry> entries)
    {
        var campaigns = entries.Select(entry => entry.Campaign.Value).Distinct().ToArray();
        return [.. await rows.ListAsync<long>(
            $"SELECT id FROM campaigns WHERE status = @Running AND id {dialect.Among("campaigns")} ORDER BY id {dialect.KeepUnchanged}", new { Running, campaigns })];
    }
}
