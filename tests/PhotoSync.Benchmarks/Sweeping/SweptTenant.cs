extern alias host;

using System.Net.Http.Json;
using host::PhotoSync.Host.Composition;
using PhotoSync.People;

namespace PhotoSync.Benchmarks.Sweeping;

/// <summary>The local tenant of a benchmark: its limits, and changes of photos.</summary>
internal sealed class SweptTenant : IDisposable
{
    /// <summary>What a tenant of more than 50,000 licences is granted in five minutes.</summary>
    public const int PeopleManagerCalls = 15_000;

    /// <summary>And in a minute.</summary>
    public const int Units = 6_250;

    private readonly HttpClient control;
    private readonly int scale;

    public SweptTenant(PhotoSyncHost host, int scale)
    {
        this.scale = scale;
        Id = new TenantId(host.Tenant!.Endpoints.TenantId);
        control = new HttpClient { BaseAddress = new Uri(host.Tenant.HttpBase, "control/api/"), DefaultRequestHeaders = { { "X-Control-Token", host.Tenant.ControlToken } } };
    }

    public TenantId Id { get; }

    public double ProfilesPerSecond => PeopleManagerCalls * scale / 300.0;

    public double UnitsPerSecond => Units * scale / 60.0;

    /// <summary>What so many profiles and files take at exactly the rate that the tighter of both limits allows.</summary>
    public double SecondsFor(int profiles, int files) => Math.Max(profiles / ProfilesPerSecond, 2 * (profiles + files) / UnitsPerSecond);

    public async Task LimitAsync()
    {
        using var faults = await control.DeleteAsync(new Uri("faults", UriKind.Relative));
        using var limits = await control.PatchAsJsonAsync(
            new Uri("limits", UriKind.Relative), new { enabled = true, peopleManagerPerFiveMinutes = PeopleManagerCalls * scale, identityUnitsPerTenSeconds = 8_000 * scale });
        limits.EnsureSuccessStatusCode();
    }

    /// <summary>Gives synthetic people who are in sync another photo.</summary>
    public async Task ChangePhotosAsync(int count)
    {
        for (var changed = 0; changed < count; changed++)
        {
            using var answer = await control.PostAsync(new Uri($"people/5e000000-0000-4000-8000-{changed * 100:x12}/photo/new", UriKind.Relative), null);
            answer.EnsureSuccessStatusCode();
        }
    }

    public void Dispose() => control.Dispose();
}
