using PhotoSync.People;

namespace PhotoSync.Reminders.Running;

/// <summary>Sees to it that somebody runs a tenant's pump: this process, or one of several nodes.</summary>
public interface ITenantOwners
{
    /// <summary>Has the tenant's pump run, unless it does already. Waking once too often does no harm: the lease lets only one run.</summary>
    Task WakeAsync(TenantId tenant, CancellationToken cancellationToken);
}
