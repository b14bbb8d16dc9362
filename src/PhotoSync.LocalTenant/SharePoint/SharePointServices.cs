using Microsoft.Extensions.DependencyInjection;
using PhotoSync.LocalTenant.SharePoint.Api;
using PhotoSync.LocalTenant.SharePoint.Browser;
using PhotoSync.LocalTenant.SharePoint.Files;
using PhotoSync.LocalTenant.Synchronization;

namespace PhotoSync.LocalTenant.SharePoint;

/// <summary>What SharePoint is made of.</summary>
internal static class SharePointServices
{
    public static IServiceCollection AddSharePoint(this IServiceCollection services) => services
        .AddSingleton<OwnPhotoSync>()
        .AddSingleton<Library>()
        .AddSingleton<FormDigest>()
        .AddSingleton<CallerCheck>()
        .AddSingleton<PeopleManagerLimit>()
        .AddSingleton<TimeLimitedAddress>()
        .AddSingleton<PermissionCheck>()
        .AddSingleton(Operations.Table)
        .AddSingleton<ApiGate>();
}
