using Microsoft.Extensions.Logging;
using PhotoSync.People;

namespace PhotoSync.Reminders.Leasing;

/// <summary>Where this node gets its leases.</summary>
internal sealed class LeaseDesk(ILeaseStore store, LeaseOptions options, MachineTime time, ILogger<LeaseDesk> logger)
{
    /// <summary>The tenant's lease; <see langword="null"/> where another node holds it.</summary>
    public async Task<TenantLease?> TryTakeAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        var before = time.Clock.GetTimestamp();
        return await store.TryTakeAsync(tenant, options.Node, options.Duration, cancellationToken) is { } epoch
            ? new TenantLease(new Grip(tenant, epoch), before, options, (store, time, logger))
            : null;
    }
}
