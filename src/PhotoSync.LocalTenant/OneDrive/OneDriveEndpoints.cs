using Microsoft.AspNetCore.Routing;

namespace PhotoSync.LocalTenant.OneDrive;

internal static class OneDriveEndpoints
{
    public static void MapOneDrive(this IEndpointRouteBuilder app) => ArgumentNullException.ThrowIfNull(app);
}
