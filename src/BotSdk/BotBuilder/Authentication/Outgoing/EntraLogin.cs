using System.Security.Cryptography.X509Certificates;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An app at a login endpoint of Microsoft Entra, and the ways in which it can prove who it is there.</summary>
internal sealed class EntraLogin(string appId, string loginUrl, bool validateAuthority, LoginMeans means)
{
    private static readonly string[] _cloudLogins = ["https://login.microsoftonline.com/", "https://login.microsoftonline.us/"];

    /// <summary>The login endpoint of a tenant; an endpoint of one's own names its tenant already, as the one segment of its path: MSAL takes no more.</summary>
    public static string UrlOf(string loginUrl, string tenantId) =>
        string.IsNullOrEmpty(tenantId) || Array.Find(_cloudLogins, cloud => loginUrl.StartsWith(cloud, StringComparison.OrdinalIgnoreCase)) is not { } login
            ? loginUrl
            : login + tenantId;

    public AppCredentials WithSecret(string secret, string audience) => Credentials(Builder().WithClientSecret(secret), audience, sendX5c: false);

    public AppCredentials WithCertificate(X509Certificate2 certificate, string audience, bool sendX5c) =>
        Credentials(Builder().WithCertificate(certificate), audience, sendX5c);

    /// <summary>Proves itself by a managed identity that the app trusts (a federated credential).</summary>
    public AppCredentials WithManagedIdentity(string clientId, string audience)
    {
        var identity = ManagedIdentity(clientId, means.Http);
        var exchange = loginUrl.StartsWith(_cloudLogins[1], StringComparison.OrdinalIgnoreCase) ? "api://AzureADTokenExchangeUSGov" : "api://AzureADTokenExchange";
        var app = Builder().WithClientAssertion(async (AssertionRequestOptions options) =>
            (await identity.AcquireTokenForManagedIdentity(exchange).ExecuteAsync(options.CancellationToken).ConfigureAwait(false)).AccessToken);
        return Credentials(app, audience, sendX5c: false);
    }

    /// <summary>Credentials of a managed identity that is the bot itself.</summary>
    public static AppCredentials OfManagedIdentity(string clientId, string audience, LoginMeans means)
    {
        var identity = ManagedIdentity(clientId, means.Http);
        return new TokenCredentials(clientId, means.Logger, force => identity.AcquireTokenForManagedIdentity(audience).WithForceRefresh(force).ExecuteAsync());
    }

    private ConfidentialClientApplicationBuilder Builder()
    {
        var builder = ConfidentialClientApplicationBuilder.Create(appId).WithLegacyCacheCompatibility(false).WithAuthority(loginUrl, validateAuthority);
        return means.Http == null ? builder : builder.WithHttpClientFactory(new GivenHttpClient(means.Http));
    }

    private TokenCredentials Credentials(ConfidentialClientApplicationBuilder builder, string audience, bool sendX5c)
    {
        var app = builder.Build();
        string[] scopes = [audience + "/.default"];
        return new TokenCredentials(appId, means.Logger, force => app.AcquireTokenForClient(scopes).WithSendX5C(sendX5c).WithForceRefresh(force).ExecuteAsync());
    }

    private static IManagedIdentityApplication ManagedIdentity(string clientId, HttpClient http)
    {
        var builder = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(clientId));
        return (http == null ? builder : builder.WithHttpClientFactory(new GivenHttpClient(http))).Build();
    }

    private sealed class GivenHttpClient(HttpClient client) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => client;
    }
}
