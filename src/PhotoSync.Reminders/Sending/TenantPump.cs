using PhotoSync.People;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Leasing;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Pacing;

namespace PhotoSync.Reminders.Sending;

/// <summary>Does all that is to be done for a tenant's campaigns while it holds the tenant's lease, and ends when there is nothing to do or the lease is lost.</summary>
internal sealed class TenantPump(LeaseDesk leases, SendingLoop sending, CampaignChores chores, PumpTables tables, ConnectorBudgets budgets, Clocks clocks)
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(500);

    public async Task RunAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        await using var lease = await leases.TryTakeAsync(tenant, cancellationToken);
        if (lease is null)
            return;

        SendingMetrics.CountLease(tenant, "taken");
        using var held = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lease.Lost);
        var broken = await tables.Ledger.RecoverAsync(lease.Grip, clocks.Now, held.Token);
        SendingMetrics.CountUncertain(tenant, UncertainCause.BrokenOff, broken);

        await WorkAsync(tenant, new TenantWork(lease, budgets.For(tenant)), held);
        if (lease.Lost.IsCancellationRequested)
            SendingMetrics.CountLease(tenant, "lost");
    }

    private async Task WorkAsync(TenantId tenant, TenantWork work, CancellationTokenSource held)
    {
        var sends = sending.RunAsync(new RecipientFeed(tenant, tables, clocks), work, held.Token);
        var underWay = new Dictionary<CampaignId, Task>();
        try
        {
            while (!held.IsCancellationRequested && !sends.IsCompleted && await StartChoresAsync(tenant, work, underWay, held.Token))
                await clocks.Machine.RestAsync(LookEvery, held.Token);
        }
        catch (OperationCanceledException) when (held.IsCancellationRequested)
        {
            // What is under way is waited for below.
        }
        finally
        {
            await held.CancelAsync();
            await Task.WhenAll([sends, .. underWay.Values]);
        }
    }

    private async Task<bool> StartChoresAsync(TenantId tenant, TenantWork work, Dictionary<CampaignId, Task> underWay, CancellationToken cancellationToken)
    {
        foreach (var (done, _) in underWay.Where(chore => chore.Value.IsCompleted).ToList())
            underWay.Remove(done);

        var campaigns = await tables.Campaigns.ListWorkAsync(tenant, clocks.Now, cancellationToken);
        foreach (var campaign in campaigns.Where(campaign => campaign.Status != CampaignStatus.Running && !underWay.ContainsKey(campaign.Id)))
            underWay[campaign.Id] = chores.DoAsync(campaign, work, cancellationToken);
        return campaigns.Count > 0;
    }
}
