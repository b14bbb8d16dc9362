using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PhotoSync.LocalTenant.Login;
using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.SignIn.Grants;

namespace PhotoSync.LocalTenant.SignIn;

/// <summary>POST …/oauth2/v2.0/token.</summary>
internal static class TokenEndpoint
{
    private const string OnBehalfOfGrant = "urn:ietf:params:oauth:grant-type:jwt-bearer";

    public static async Task HandleAsync(HttpContext http)
    {
        var answer = await AnswerAsync(http).ConfigureAwait(false);
        await (answer.Tokens is { } tokens ? LoginJson.WriteAsync(http, tokens) : answer.Error!.WriteAsync(http, TimeProvider.System.GetUtcNow())).ConfigureAwait(false);
    }

    private static async Task<TokenAnswer> AnswerAsync(HttpContext http)
    {
        var tenant = http.Request.RouteValues["tenant"] as string ?? "";
        var services = http.RequestServices;
        if (!IsKnown(tenant, services.GetRequiredService<TenantEndpoints>()))
            return LoginError.UnknownTenant(tenant);
        if (!http.Request.HasFormContentType)
            return LoginError.MissingParameter("grant_type");
        var request = new TokenRequest(await http.Request.ReadFormAsync(http.RequestAborted).ConfigureAwait(false), Basic(http.Request));
        var apps = services.GetRequiredService<Apps>();
        return IsForeign(tenant) && apps.Find(request.ClientId) is { IsMultiTenant: false } app
            ? LoginError.UnknownApp(app.AppId.ToString(), tenant)
            : await GrantAsync(services, request).ConfigureAwait(false);
    }

    private static async Task<TokenAnswer> GrantAsync(IServiceProvider services, TokenRequest request)
    {
        var client = await services.GetRequiredService<ClientCheck>().CheckAsync(request).ConfigureAwait(false);
        if (client.Error == LoginError.NoCredential && request["code_verifier"] is not null)
            client = new ClientOutcome(services.GetRequiredService<Apps>().Find(request.ClientId), false, null);
        if (client.Error is { } error)
            return error;
        var app = client.App!;
        return request["grant_type"] switch
        {
            "client_credentials" => services.GetRequiredService<ClientCredentials>().Grant(app, client.ByCertificate, request),
            OnBehalfOfGrant => await services.GetRequiredService<OnBehalfOf>().GrantAsync(app, request).ConfigureAwait(false),
            "refresh_token" => await services.GetRequiredService<RefreshGrant>().GrantAsync(app, request).ConfigureAwait(false),
            "authorization_code" => services.GetRequiredService<CodeGrant>().Grant(app, request.Secret is not null || client.ByCertificate, request),
            null => LoginError.MissingParameter("grant_type"),
            var other => LoginError.UnsupportedGrant(other),
        };
    }

    public static bool IsKnown(string tenant, TenantEndpoints endpoints) =>
        tenant is "botframework.com" or "common" or "organizations" or "contoso.onmicrosoft.com"
        || (Guid.TryParse(tenant, out var id) && id == endpoints.TenantId);

    /// <summary>The directory of the Bot Framework, where multi-tenant bots ask for their tokens.</summary>
    private static bool IsForeign(string tenant) => tenant == "botframework.com";

    private static string? Basic(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        Span<byte> buffer = stackalloc byte[1024];
        return header.StartsWith("Basic ", StringComparison.Ordinal) && Convert.TryFromBase64String(header[6..], buffer, out var length)
            ? Encoding.UTF8.GetString(buffer[..length])
            : null;
    }
}
