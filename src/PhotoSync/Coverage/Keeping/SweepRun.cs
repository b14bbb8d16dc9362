using PhotoSync.People;

namespace PhotoSync.Coverage.Keeping;

/// <summary>One sweep of a tenant, as its owner knows it.</summary>
/// <param name="Tenant">The tenant.</param>
/// <param name="Number">From 1, rising by one for each sweep of the tenant.</param>
/// <param name="Owner">Who runs it. Whoever takes it over has another number here, and what the former owner still writes is refused.</param>
public sealed record SweepRun(TenantId Tenant, long Number, Guid Owner)
{
    /// <summary>How far it has come.</summary>
    public SweepPhase Phase { get; init; }

    /// <summary>When it began, in UTC.</summary>
    public DateTimeOffset StartedAt { get; init; }

    /// <summary>Where the directory said to go on; <see langword="null"/> to begin with everybody.</summary>
    public Uri? Link { get; init; }
}
