using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PhotoSync.LocalTenant.Setup;

namespace PhotoSync.LocalTenant.SignIn;

/// <summary>Serves sign-in without the <c>/login</c> prefix, too: some clients take the first part of an authority's path for the tenant.</summary>
internal static class LoginAtRoot
{
    /// <summary>Marks a request that came without the prefix.</summary>
    public static readonly object Mark = new();

    public static void UseLoginAtRoot(this IApplicationBuilder app)
    {
        var tenant = app.ApplicationServices.GetRequiredService<TenantEndpoints>().TenantId;
        PathString[] tenants = [$"/{tenant}", "/common", "/organizations", "/botframework.com", "/botframework"];
        app.Use((HttpContext http, RequestDelegate next) =>
        {
            if (tenants.Any(t => http.Request.Path.StartsWithSegments(t, StringComparison.OrdinalIgnoreCase)))
            {
                http.Items[Mark] = true;
                http.Request.Path = "/login" + http.Request.Path;
            }
            return next(http);
        });
    }
}
