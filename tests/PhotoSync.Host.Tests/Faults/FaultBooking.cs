using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PhotoSync.Host.Tests.Running;
using PhotoSync.Host.Trying;

namespace PhotoSync.Host.Tests.Faults;

/// <summary>A fault in the tenant's book, until it is taken out.</summary>
internal sealed class FaultBooking : IAsyncDisposable
{
    private const int Often = 1_000;

    private readonly HttpClient http;
    private readonly string id;
    private readonly int times;

    private FaultBooking(HttpClient http, string id, int times) => (this.http, this.id, this.times) = (http, id, times);

    public static async Task<FaultBooking> MakeAsync(RunningHost host, FaultCell cell, Employee person)
    {
        var http = new HttpClient { BaseAddress = new Uri(host.Tenant.HttpBase, "control/api/"), DefaultRequestHeaders = { { "X-Control-Token", host.Tenant.ControlToken } } };
        var (script, times) = (cell.Fault.Script(), cell.Fault.Times ?? Often);
        (script["method"], script["path"], script["times"]) = (cell.Call.Method, cell.Call.Path, times);
        if (cell.Call.NamesPerson)
            script["person"] = person.Id.ToString();
        using var answer = await http.PostAsJsonAsync("faults", script);
        answer.EnsureSuccessStatusCode();
        return new FaultBooking(http, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["id"]!.ToString(), times);
    }

    /// <summary>Whether the call was made at all while the fault stood.</summary>
    public async Task<bool> WasHitAsync() =>
        JsonNode.Parse(await http.GetStringAsync("faults"))!.AsArray().FirstOrDefault(script => script!["id"]!.ToString() == id)?["times"]?.GetValue<int>() != times;

    public async ValueTask DisposeAsync()
    {
        using var answer = await http.DeleteAsync($"faults/{id}");
        http.Dispose();
    }
}
