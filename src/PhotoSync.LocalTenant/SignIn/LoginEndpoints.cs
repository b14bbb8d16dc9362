using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PhotoSync.LocalTenant.Login;

namespace PhotoSync.LocalTenant.SignIn;

/// <summary>Sign-in: tokens, keys, and the pages where a browser becomes somebody.</summary>
internal static class LoginEndpoints
{
    public static void MapLogin(this IEndpointRouteBuilder app)
    {
        var login = app.MapGroup("/login");
        login.MapPost("/{tenant}/oauth2/v2.0/token", Cors(TokenEndpoint.HandleAsync));
        login.MapMethods("/{tenant}/oauth2/v2.0/token", ["OPTIONS"], Cors(_ => Task.CompletedTask));
        login.MapGet("/{tenant}/v2.0/.well-known/openid-configuration", Cors(OpenIdMetadata.TenantAsync));
        login.MapGet("/{tenant}/.well-known/openid-configuration", Cors(OpenIdMetadata.TenantAsync));
        login.MapGet("/{tenant}/discovery/v2.0/keys", Cors(OpenIdMetadata.TenantKeysAsync));
        login.MapGet("/{tenant}/discovery/keys", Cors(OpenIdMetadata.TenantKeysAsync));
        login.MapGet("/common/discovery/instance", Cors(OpenIdMetadata.InstanceAsync));
        login.MapGet("/botframework/v1/.well-known/openidconfiguration", OpenIdMetadata.BotChannelAsync);
        login.MapGet("/botframework/v1/.well-known/keys", OpenIdMetadata.BotChannelKeysAsync);
        SignInPages.Map(login);
    }

    // A page of an app may ask from the origin to which its sign-ins return.
    private static RequestDelegate Cors(RequestDelegate handler) => http =>
    {
        var origin = http.Request.Headers.Origin.ToString();
        if (origin.Length > 0 && http.RequestServices.GetRequiredService<Apps>().Trusts(origin))
        {
            http.Response.Headers.AccessControlAllowOrigin = origin;
            http.Response.Headers.AccessControlAllowHeaders = "*";
            http.Response.Headers.Vary = "Origin";
        }
        return handler(http);
    };
}
