using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot that proves itself by a certificate.</summary>
public class CertificateServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly CredentialsOfApp _credentials;

    /// <summary>One of this app; the tenant is that of a single-tenant bot. With <paramref name="sendX5c"/> the certificate goes with the request, for apps that trust its subject and issuer.</summary>
    public CertificateServiceClientCredentialsFactory(X509Certificate2 certificate, string appId, string tenantId = null, HttpClient httpClient = null, ILogger logger = null, bool sendX5c = false)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        if (string.IsNullOrWhiteSpace(appId))
            throw new ArgumentNullException(nameof(appId));
        var means = LoginMeans.Of(httpClient, logger);
        _credentials = new CredentialsOfApp(appId, key =>
            new EntraLogin(appId, EntraLogin.UrlOf(key.LoginUrl, tenantId), key.ValidateAuthority, means).WithCertificate(certificate, key.Audience, sendX5c));
    }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => _credentials.Is(appId);

    /// <summary>Authentication is always on: false.</summary>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    /// <inheritdoc/>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        _credentials.For(appId, new(audience, loginEndpoint, validateAuthority));
}
