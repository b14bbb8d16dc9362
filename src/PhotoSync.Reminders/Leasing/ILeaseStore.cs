using PhotoSync.People;

namespace PhotoSync.Reminders.Leasing;

/// <summary>The durable table of leases. All times in it are on the database's clock, so the clocks of nodes need not agree.</summary>
public interface ILeaseStore
{
    /// <summary>Takes a tenant's lease where nobody holds it or <paramref name="owner"/> itself did, and raises its epoch.</summary>
    /// <returns>The new epoch; <see langword="null"/> where another owner holds it.</returns>
    Task<long?> TryTakeAsync(TenantId tenant, string owner, TimeSpan duration, CancellationToken cancellationToken);

    /// <summary>Prolongs the lease.</summary>
    /// <returns>Whether it was still held at this epoch.</returns>
    Task<bool> TryRenewAsync(Grip grip, TimeSpan duration, CancellationToken cancellationToken);

    /// <summary>Ends the lease at once, so that another owner need not wait.</summary>
    Task ReleaseAsync(Grip grip, CancellationToken cancellationToken);
}
