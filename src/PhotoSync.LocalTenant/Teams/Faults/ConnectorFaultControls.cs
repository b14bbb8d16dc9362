using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PhotoSync.LocalTenant.Control.Api;

namespace PhotoSync.LocalTenant.Teams.Faults;

/// <summary>Ordering faults of the connector and the token service, as part of the control API. Unlike the general ones they go by operation and chat.</summary>
internal static class ConnectorFaultControls
{
    private const string Path = "/teams/faults";

    public static void MapConnectorFaults(this IEndpointRouteBuilder api)
    {
        api.On("GET", Path, call => call.Get<ConnectorFaults>().Pending);
        api.On("POST", Path, AddAsync);
        api.On("DELETE", Path, Clear);
    }

    private static async Task<object?> AddAsync(ControlCall call)
    {
        var fault = await call.ReadAsync<ConnectorFault>().ConfigureAwait(false);
        if (fault.Status is < 400 or > 599 || fault.Times < 0 || fault.After < 0 || fault.Delay < TimeSpan.Zero || fault.Delay > TimeSpan.FromMinutes(5))
            throw new ControlException(StatusCodes.Status400BadRequest, "A status of 400 to 599, counts of zero or more and a delay of up to five minutes, please.");
        call.Get<ConnectorFaults>().Add(fault);
        return call.Get<ConnectorFaults>().Pending;
    }

    private static object? Clear(ControlCall call)
    {
        call.Get<ConnectorFaults>().Clear();
        return null;
    }
}
