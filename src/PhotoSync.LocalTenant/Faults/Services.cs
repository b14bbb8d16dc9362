using Microsoft.AspNetCore.Http;

namespace PhotoSync.LocalTenant.Faults;

/// <summary>Tells services apart by path.</summary>
internal static class Services
{
    private static readonly (PathString Prefix, Service Service)[] s_prefixes =
    [
        ("/graph", Service.Graph),
        ("/sharepoint", Service.SharePoint),
        ("/login", Service.Login),
        ("/smba", Service.Connector),
        ("/token", Service.Token),
        ("/onedrive", Service.OneDrive),
    ];

    public static Service Of(PathString path) =>
        s_prefixes.FirstOrDefault(p => path.StartsWithSegments(p.Prefix, StringComparison.OrdinalIgnoreCase), ("/", Service.Page)).Service;
}
