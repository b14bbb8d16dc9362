using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PhotoSync.LocalTenant.Control.Api;
using PhotoSync.LocalTenant.Faults;
using PhotoSync.LocalTenant.Limits;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Control;

/// <summary>How the tenant behaves: photo policy, switches, latency and limits. PATCH changes what it names and nothing else.</summary>
internal static class BehaviourControls
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.On("GET", "/policy", call => call.Kept<PolicyHistory>().Current);
        api.On("PUT", "/policy", SetPolicyAsync);
        Map<Switches>(api, "/switches", IsPossible);
        Map<RateLimits>(api, "/limits", limits => limits.TimeScale > 0);
        api.On("GET", "/latency", call => call.Kept<Latency>());
        api.On("PUT", "/latency", SetLatencyAsync);
    }

    private static void Map<T>(IEndpointRouteBuilder api, string path, Func<T, bool> isPossible)
        where T : class
    {
        api.On("GET", path, call => call.Kept<T>());
        api.On("PATCH", path, async call =>
        {
            var change = await call.ReadAsync().ConfigureAwait(false);
            return call.Get<Kept<T>>().Change(value => Check(Patch.Apply(value, change), isPossible));
        });
    }

    private static T Check<T>(T value, Func<T, bool> isPossible) =>
        isPossible(value) ? value : throw new ControlException(StatusCodes.Status400BadRequest, "These values are out of bounds.");

    private static bool IsPossible(Switches switches) =>
        switches.LargeThumbnail is >= 100 and <= 648
        && switches.DeleteStatus is 200 or 204
        && switches.TooLargeStatus is >= 400 and <= 499
        && switches.FolderLocaleName.Length > 0 && !switches.FolderLocaleName.Contains('/', StringComparison.Ordinal);

    private static async Task<object?> SetLatencyAsync(ControlCall call)
    {
        var latency = Check(await call.ReadAsync<Latency>().ConfigureAwait(false), l => l.Milliseconds?.Values.All(ms => ms is >= 0 and <= 60_000) == true);
        return call.Get<Kept<Latency>>().Change(_ => latency);
    }

    private static async Task<object?> SetPolicyAsync(ControlCall call)
    {
        var policy = await call.ReadAsync<PhotoPolicy>().ConfigureAwait(false);
        return call.Get<Kept<PolicyHistory>>().Change(history => history.Replace(policy with { AllowedRoles = policy.AllowedRoles ?? [] }, call.Now)).Current;
    }
}
