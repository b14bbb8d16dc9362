using Microsoft.AspNetCore.Routing;

namespace PhotoSync.LocalTenant.Graph;

internal static class GraphEndpoints
{
    public static void MapGraph(this IEndpointRouteBuilder app) => ArgumentNullException.ThrowIfNull(app);
}
