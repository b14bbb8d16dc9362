using Microsoft.AspNetCore.Routing;

namespace PhotoSync.LocalTenant.SharePoint;

internal static class SharePointEndpoints
{
    public static void MapSharePoint(this IEndpointRouteBuilder app) => ArgumentNullException.ThrowIfNull(app);
}
