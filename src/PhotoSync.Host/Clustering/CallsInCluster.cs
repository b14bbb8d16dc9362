using PhotoSync.People;
using PhotoSync.Reminders.Pacing;
using PhotoSync.Reminders.Running;

namespace PhotoSync.Host.Clustering;

/// <summary>A tenant's budget of connector calls where several nodes draw on it: it is kept by the node that sends for the tenant. The pumps come late: they
/// send by the bot's own http client, which counts its calls here.</summary>
internal sealed class CallsInCluster(IGrainFactory grains, Lazy<OwnersInProcess> pumps, ConnectorBudgets here) : ITenantCalls
{
    public void Count(TenantId tenant)
    {
        if (pumps.Value.IsRunning(tenant))
            here.Count(tenant);
        else
            grains.GetGrain<ITenantSender>(tenant.Value).CountCallAsync().Ignore();
    }

    public async Task TakeForFollowUpAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        while (!pumps.Value.IsRunning(tenant))
            if (await TryTakeElsewhereAsync(tenant, cancellationToken))
                return;
        await here.TakeForFollowUpAsync(tenant, cancellationToken);
    }

    /// <returns>Whether the right is had; otherwise the owner kept silent longer than one waits for an answer, because the tenant throttles or the node hangs.</returns>
    private async Task<bool> TryTakeElsewhereAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        try
        {
            await grains.GetGrain<ITenantSender>(tenant.Value).TakeForFollowUpAsync().WaitAsync(cancellationToken);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
        catch (OrleansException)
        {
            // The node is just going. Its budget goes with it, and until the tenant has another, the one here counts.
            await here.TakeForFollowUpAsync(tenant, cancellationToken);
            return true;
        }
    }
}
