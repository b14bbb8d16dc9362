using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;
using PhotoSync.LocalTenant.Login;
using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.SignIn.Grants;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.SignIn;

/// <summary>The documents by which clients find the endpoints and the keys of the tenant and of the bot channel.</summary>
internal static class OpenIdMetadata
{
    public static Task TenantAsync(HttpContext http)
    {
        var endpoints = http.RequestServices.GetRequiredService<TenantEndpoints>();
        var tenant = http.Request.RouteValues["tenant"] as string ?? "";
        if (!TokenEndpoint.IsKnown(tenant, endpoints))
            return LoginError.UnknownTenant(tenant).WriteAsync(http, TimeProvider.System.GetUtcNow());
        var at = BaseOf(http, endpoints, tenant);
        return LoginJson.WriteAsync(http, new JsonObject
        {
            ["token_endpoint"] = $"{at}/oauth2/v2.0/token",
            ["token_endpoint_auth_methods_supported"] = new JsonArray("client_secret_post", "private_key_jwt", "client_secret_basic"),
            ["jwks_uri"] = $"{at}/discovery/v2.0/keys",
            ["response_modes_supported"] = new JsonArray("query", "fragment", "form_post"),
            ["subject_types_supported"] = new JsonArray("pairwise"),
            ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
            ["response_types_supported"] = new JsonArray("code"),
            ["scopes_supported"] = new JsonArray("openid", "profile", "email", "offline_access"),
            ["issuer"] = http.RequestServices.GetRequiredService<TokenIssuer>().Issuer,
            ["authorization_endpoint"] = $"{at}/oauth2/v2.0/authorize",
            ["end_session_endpoint"] = $"{at}/oauth2/v2.0/logout",
            ["tenant_region_scope"] = "EU",
            ["cloud_instance_name"] = "localhost",
            ["msgraph_host"] = endpoints.Graph.Authority,
        });
    }

    public static Task BotChannelAsync(HttpContext http)
    {
        var endpoints = http.RequestServices.GetRequiredService<TenantEndpoints>();
        return LoginJson.WriteAsync(http, new JsonObject
        {
            ["issuer"] = TokenIssuer.BotFramework,
            ["authorization_endpoint"] = "https://invalid.botframework.com",
            ["jwks_uri"] = new Uri(endpoints.Https, "login/botframework/v1/.well-known/keys").ToString(),
            ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
            ["token_endpoint_auth_methods_supported"] = new JsonArray("private_key_jwt"),
        });
    }

    public static Task TenantKeysAsync(HttpContext http) => LoginJson.WriteAsync(http, new JsonObject { ["keys"] = new JsonArray(Key(http)) });

    public static Task BotChannelKeysAsync(HttpContext http)
    {
        var key = Key(http);
        key["endorsements"] = new JsonArray("msteams");
        return LoginJson.WriteAsync(http, new JsonObject { ["keys"] = new JsonArray(key) });
    }

    /// <summary>MSAL asks here which names a sign-in host goes by.</summary>
    public static Task InstanceAsync(HttpContext http)
    {
        var endpoints = http.RequestServices.GetRequiredService<TenantEndpoints>();
        return LoginJson.WriteAsync(http, new JsonObject
        {
            ["tenant_discovery_endpoint"] = endpoints.OpenIdMetadata.ToString(),
            ["api-version"] = "1.1",
            ["metadata"] = new JsonArray(new JsonObject
            {
                ["preferred_network"] = endpoints.Https.Authority,
                ["preferred_cache"] = endpoints.Https.Authority,
                ["aliases"] = new JsonArray(endpoints.Https.Authority),
            }),
        });
    }

    // A client that came without the /login prefix is sent on without it.
    private static string BaseOf(HttpContext http, TenantEndpoints endpoints, string tenant) =>
        new Uri(endpoints.Https, http.Items.ContainsKey(LoginAtRoot.Mark) ? tenant : $"login/{tenant}").ToString();

    private static JsonObject Key(HttpContext http)
    {
        var signing = http.RequestServices.GetRequiredService<TenantKeys>().Signing;
        var parameters = signing.Rsa.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["alg"] = "RS256",
            ["kid"] = signing.KeyId,
            ["x5t"] = signing.KeyId,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
    }
}
