using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PhotoSync.LocalTenant.Clock;
using PhotoSync.LocalTenant.Control.Api;
using PhotoSync.LocalTenant.Login;
using PhotoSync.LocalTenant.Seed;
using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Control;

/// <summary>The tenant as a whole: its time, its addresses, a reset, and the log of looks at Exchange.</summary>
internal static class TenantControls
{
    private static readonly TimeSpan s_furthest = TimeSpan.FromDays(3650);

    public static void Map(IEndpointRouteBuilder api)
    {
        api.On("GET", "/state", State);
        api.On("POST", "/clock/advance", AdvanceAsync);
        api.On("POST", "/clock/reset", ResetClock);
        api.On("POST", "/reset", Reset);
        api.On("GET", "/sync-log", call => call.Get<SyncLog>().Latest);
        api.On("GET", "/permissions", call => call.Get<PermissionLog>().Uses.Select(u => new { u.Use.Resource, u.Use.Call, u.Use.IsApp, u.Use.Least, u.Use.Accepted, u.Use.Held, u.Times }));
        api.On("DELETE", "/permissions", Forget);
        api.On("PUT", "/bot-endpoint", SetBotEndpointAsync);
        api.On("POST", "/delta/expire", ExpireDelta);
    }

    private static object State(ControlCall call)
    {
        var endpoints = call.Get<TenantEndpoints>();
        return new
        {
            call.Now,
            call.Get<VirtualClock>().Ahead,
            People = call.Get<People>().Count,
            BotEndpoint = call.Get<BotAddress>().Value,
            endpoints.TenantId,
            endpoints.BotAppId,
            endpoints.Http,
            endpoints.Https,
        };
    }

    private static async Task<object?> AdvanceAsync(ControlCall call)
    {
        var body = await call.ReadAsync().ConfigureAwait(false);
        if (!TimeSpan.TryParse(body["by"]?.ToString(), CultureInfo.InvariantCulture, out var by) || by < TimeSpan.Zero || by > s_furthest)
            throw new ControlException(StatusCodes.Status400BadRequest, "Say how far as \"by\": \"d.hh:mm:ss\", forward and at most ten years.");
        call.Get<VirtualClock>().Advance(by);
        return State(call);
    }

    private static object ResetClock(ControlCall call)
    {
        call.Get<VirtualClock>().Reset();
        return State(call);
    }

    private static object Reset(ControlCall call)
    {
        call.Get<Seeder>().Reset();
        return State(call);
    }

    private static object? Forget(ControlCall call)
    {
        call.Get<PermissionLog>().Clear();
        return null;
    }

    private static async Task<object?> SetBotEndpointAsync(ControlCall call)
    {
        var body = await call.ReadAsync().ConfigureAwait(false);
        if (!Uri.TryCreate(body["url"]?.ToString(), UriKind.Absolute, out var url) || !url.IsLoopback)
            throw new ControlException(StatusCodes.Status400BadRequest, "The bot must be on this machine: give \"url\" with a loopback address.");
        call.Get<BotAddress>().Value = url;
        return State(call);
    }

    private static object? ExpireDelta(ControlCall call)
    {
        call.Get<DirectoryChanges>().Restart();
        return null;
    }
}
