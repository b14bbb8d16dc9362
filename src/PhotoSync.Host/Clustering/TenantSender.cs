using PhotoSync.People;
using PhotoSync.Reminders.Pacing;
using PhotoSync.Reminders.Running;

namespace PhotoSync.Host.Clustering;

/// <summary>The owner of a tenant's pump in this node's process.</summary>
internal sealed class TenantSender(OwnersInProcess pumps, ConnectorBudgets budgets) : Grain, ITenantSender
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);

    private TenantId Tenant => new(this.GetPrimaryKey());

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        this.RegisterGrainTimer(StayWhileSending, new GrainTimerCreationOptions(LookEvery, LookEvery) { Interleave = true });
        return Task.CompletedTask;
    }

    public async Task<bool> WakeAsync()
    {
        await pumps.WakeAsync(Tenant, CancellationToken.None);
        if (pumps.IsStopping)
            DeactivateOnIdle();
        return !pumps.IsStopping;
    }

    public Task CountCallAsync()
    {
        budgets.Count(Tenant);
        return Task.CompletedTask;
    }

    public Task TakeForFollowUpAsync() => budgets.TakeForFollowUpAsync(Tenant, CancellationToken.None);

    /// <summary>Whoever is activated next takes over at once: the pump gives the lease back when it has stopped.</summary>
    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken) => pumps.StopAsync(Tenant);

    // A pump that runs needs no waking, so nobody would call for long.
    private Task StayWhileSending(CancellationToken cancellationToken)
    {
        if (pumps.IsRunning(Tenant))
            DelayDeactivation(Kept);
        return Task.CompletedTask;
    }
}
