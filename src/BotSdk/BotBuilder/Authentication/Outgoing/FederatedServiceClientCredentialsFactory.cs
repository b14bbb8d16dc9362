using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot that proves itself by a managed identity that its app registration trusts (a federated credential): there is no secret anywhere.</summary>
public class FederatedServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly CredentialsOfApp _credentials;

    /// <summary>One of this app and of the client id of the managed identity; the tenant is that of a single-tenant bot.</summary>
    public FederatedServiceClientCredentialsFactory(string appId, string clientId, string tenantId = null, HttpClient httpClient = null, ILogger logger = null)
    {
        if (string.IsNullOrWhiteSpace(appId))
            throw new ArgumentNullException(nameof(appId));
        if (string.IsNullOrWhiteSpace(clientId))
            throw new ArgumentNullException(nameof(clientId));
        var means = LoginMeans.Of(httpClient, logger);
        _credentials = new CredentialsOfApp(appId, key =>
            new EntraLogin(appId, EntraLogin.UrlOf(key.LoginUrl, tenantId), key.ValidateAuthority, means).WithManagedIdentity(clientId, key.Audience));
    }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => _credentials.Is(appId);

    /// <summary>Authentication is always on: false.</summary>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    /// <inheritdoc/>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        _credentials.For(appId, new(audience, loginEndpoint, validateAuthority));
}
