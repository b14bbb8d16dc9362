using Microsoft.AspNetCore.Routing;

namespace PhotoSync.LocalTenant.Login;

internal static class LoginEndpoints
{
    public static void MapLogin(this IEndpointRouteBuilder app) => ArgumentNullException.ThrowIfNull(app);
}
