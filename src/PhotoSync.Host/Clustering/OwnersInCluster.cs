using PhotoSync.People;
using PhotoSync.Reminders.Leasing;
using PhotoSync.Reminders.Running;

namespace PhotoSync.Host.Clustering;

/// <summary>
/// Leaves it to the cluster where a tenant's pump runs. Where the cluster cannot say, because a node is just going, it runs here: the lease lets only one run.
/// </summary>
internal sealed partial class OwnersInCluster(IGrainFactory grains, OwnersInProcess here, MachineTime time, ILogger<OwnersInCluster> logger) : ITenantOwners
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task WakeAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        if (!here.IsRunning(tenant) && !await TryWakeElsewhereAsync(tenant, cancellationToken))
            await here.WakeAsync(tenant, cancellationToken);
    }

    private async Task<bool> TryWakeElsewhereAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        try
        {
            return await grains.GetGrain<ITenantSender>(tenant.Value).WakeAsync().WaitAsync(Patience, time.Clock, cancellationToken);
        }
        catch (Exception failure) when (failure is OrleansException or TimeoutException)
        {
            Log.NotWoken(logger, tenant.Value, failure.GetType().Name);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "The cluster could not wake the sender of tenant {Tenant} ({Failure}); it runs on this node")]
        public static partial void NotWoken(ILogger logger, Guid tenant, string failure);
    }
}
