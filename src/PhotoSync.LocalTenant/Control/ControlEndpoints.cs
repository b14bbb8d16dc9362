using Microsoft.AspNetCore.Routing;

namespace PhotoSync.LocalTenant.Control;

internal static class ControlEndpoints
{
    public static void MapControl(this IEndpointRouteBuilder app) => ArgumentNullException.ThrowIfNull(app);
}
