using System.Net.Http.Json;
using PhotoSync.Host.Tests.Running;

namespace PhotoSync.Host.Tests.Permissions;

/// <summary>A kind of call that the local tenant saw, with the permission by which it let it through.</summary>
internal sealed record SeenCall(string Resource, string Call, bool IsApp, string Accepted, string? Held)
{
    public static async Task<IReadOnlyList<SeenCall>> ReadAsync(RunningHost host)
    {
        using var control = new HttpClient { BaseAddress = host.Tenant.HttpBase, DefaultRequestHeaders = { { "X-Control-Token", host.Tenant.ControlToken } } };
        var calls = await control.GetFromJsonAsync<List<SeenCall>>("control/api/permissions") ?? [];
        // What needs no permission beyond a token proves nothing.
        return [.. calls.Where(call => call.Accepted.Length > 0)];
    }

    public bool Writes => !Call.StartsWith("GET ", StringComparison.Ordinal);
}
