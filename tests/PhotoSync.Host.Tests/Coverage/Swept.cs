using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PhotoSync.Coverage.Keeping;
using PhotoSync.Coverage.Listing;
using PhotoSync.Coverage.Sweeping;
using PhotoSync.Host.Tests.Running;
using PhotoSync.People;

namespace PhotoSync.Host.Tests.Coverage;

/// <summary>A whole Host whose tenant can be swept and changed.</summary>
internal sealed class Swept(RunningHost host) : IAsyncDisposable
{
    public RunningHost Host => host;

    public TenantId Tenant => new(host.Tenant.Endpoints.TenantId);

    public ICoverageStore Coverage => host.Services.GetRequiredService<ICoverageStore>();

    public ISweepStore Sweeps => host.Services.GetRequiredService<ISweepStore>();

    /// <summary>Without the failures that the seed plans: nothing waits for a service to come back.</summary>
    public static async Task<Swept> StartAsync(params string[] settings)
    {
        var contoso = new Swept(await RunningHost.StartAsync(settings));
        await contoso.ControlAsync("DELETE", "faults");
        return contoso;
    }

    /// <summary>So that what follows is of one day.</summary>
    public async Task WaitForNoonAsync() =>
        await host.Chat.MoveClockAsync(TimeSpan.FromHours(36) - host.Tenant.Clock.GetUtcNow().TimeOfDay, default);

    public async Task<SweepEnd> SweepAsync(CancellationToken cancellationToken = default)
    {
        var run = await Sweeps.TakeAsync(Tenant, null, host.Tenant.Clock.GetUtcNow(), cancellationToken);
        return await host.Services.GetRequiredService<CoverageSweep>().RunAsync(run!, cancellationToken);
    }

    public async Task<CoveredPerson> PersonAsync(int number) =>
        await Coverage.FindAsync(new PersonId(Tenant, new Guid($"c0de0000-0000-4000-8000-{number:x12}")), default) ?? throw new InvalidOperationException("They do not count.");

    /// <summary>Sends an order to the tenant's control interface.</summary>
    public async Task<JsonNode?> ControlAsync(string method, string path, object? body = null)
    {
        using var http = new HttpClient { BaseAddress = new Uri(host.Tenant.HttpBase, "control/api/") };
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Add("X-Control-Token", host.Tenant.ControlToken);
        using var answer = await http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        var text = await answer.Content.ReadAsStringAsync();
        return text.Length == 0 ? null : JsonNode.Parse(text);
    }

    /// <summary>How often each call was made since it was last asked.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CallsAsync()
    {
        var uses = (await ControlAsync("GET", "permissions"))!.AsArray();
        await ControlAsync("DELETE", "permissions");
        return uses.GroupBy(use => use!["call"]!.ToString()).ToDictionary(group => group.Key, group => group.Sum(use => (int)use!["times"]!));
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();
}
