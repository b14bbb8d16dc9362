using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using PhotoSync.Coverage.Keeping;
using PhotoSync.Microsoft365.SharePoint;
using PhotoSync.People;

namespace PhotoSync.Host.Coverage;

/// <summary>When which tenant is looked at.</summary>
internal sealed class SweepSchedule(IOptions<CoverageOptions> coverage, IOptions<SharePointOptions> tenants, TimeProvider clock)
{
    private static readonly TimeSpan Round = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan AfterSetback = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<TenantId, DateTimeOffset> notBefore = new();

    public SweepBell Bell { get; } = new();

    public IReadOnlyList<TenantId> Tenants { get; } = [.. tenants.Value.Tenants.Select(tenant => new TenantId(tenant.TenantId!.Value))];

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>A sweep that began later than this is recent enough.</summary>
    public DateTimeOffset DueBefore => Now - coverage.Value.Every;

    /// <summary>Whether nothing speaks against a sweep that nobody asked for.</summary>
    public bool MayLook(TenantId tenant) => coverage.Value.Automatic && Now >= notBefore.GetValueOrDefault(tenant);

    /// <summary>After a setback the tenant is left alone for a while.</summary>
    public void Note(TenantId tenant, SweepEnd end)
    {
        if (end is not SweepEnd.Complete)
            notBefore[tenant] = Now + AfterSetback;
    }

    /// <summary>Rings the bell again and again until disposed of.</summary>
    public ITimer Tick() => clock.CreateTimer(_ => Bell.Ring(), null, coverage.Value.FirstAfter, Round);
}
