using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PhotoSync.LocalTenant.Control.Api;
using PhotoSync.LocalTenant.Faults;

namespace PhotoSync.LocalTenant.Control;

/// <summary>Planned failures: listed, added, removed.</summary>
internal static class FaultControls
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.On("GET", "/faults", call => call.Get<FaultBook>().Scripts);
        api.On("POST", "/faults", AddAsync);
        api.On("DELETE", "/faults/{id}", Remove);
        api.On("DELETE", "/faults", Clear);
    }

    private static async Task<object?> AddAsync(ControlCall call)
    {
        var script = await call.ReadAsync<FaultScript>().ConfigureAwait(false);
        if (script.Status is < 200 or > 599 || script.Times is <= 0 || script.Every is <= 0 || script.Delay < TimeSpan.Zero || script.Delay > TimeSpan.FromMinutes(5))
            throw new ControlException(StatusCodes.Status400BadRequest, "A status of 200 to 599, times and every of one or more and a delay of up to five minutes, please.");
        call.Get<FaultBook>().Add(script);
        return script;
    }

    private static object? Remove(ControlCall call)
    {
        call.Get<FaultBook>().Remove(call.Id);
        return null;
    }

    private static object? Clear(ControlCall call)
    {
        call.Get<FaultBook>().Clear();
        return null;
    }
}
