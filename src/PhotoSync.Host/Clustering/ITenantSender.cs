using Orleans.Concurrency;

namespace PhotoSync.Host.Clustering;

/// <summary>
/// Who sends for a tenant: one activation in the cluster, which owns the tenant's pump and its budget of connector calls. It keeps no state of its own; what it does is in the
/// ledger, and the lease is the fence where two activations exist for a moment.
/// </summary>
internal interface ITenantSender : IGrainWithGuidKey
{
    /// <summary>Has the tenant's pump run, here.</summary>
    /// <returns>Whether this node still takes work on.</returns>
    [AlwaysInterleave]
    Task<bool> WakeAsync();

    /// <summary>Counts a connector call that another node makes for somebody who waits.</summary>
    [AlwaysInterleave]
    [OneWay]
    Task CountCallAsync();

    /// <summary>Waits for the right to make one call for a follow-up.</summary>
    [AlwaysInterleave]
    Task TakeForFollowUpAsync();
}
