using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot that proves itself by a secret. Without an app id authentication is off.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly LoginMeans _means = LoginMeans.Default;
    private CredentialsOfApp _credentials;

    /// <summary>One without an app id.</summary>
    public PasswordServiceClientCredentialFactory()
    {
    }

    /// <summary>One of this app; the tenant is that of a single-tenant bot. Tokens are asked for through the HTTP client, where one is given.</summary>
    public PasswordServiceClientCredentialFactory(string appId, string password, string tenantId = null, HttpClient httpClient = null, ILogger logger = null)
    {
        _means = LoginMeans.Of(httpClient, logger);
        AppId = appId;
        Password = password;
        TenantId = tenantId;
    }

    /// <summary>The app.</summary>
    public string AppId { get; set; }

    /// <summary>Its secret.</summary>
    public string Password { get; set; }

    /// <summary>The tenant of a single-tenant bot.</summary>
    public string TenantId { get; }

    private CredentialsOfApp Credentials => LazyInitializer.EnsureInitialized(ref _credentials, () => new CredentialsOfApp(AppId, key =>
        new EntraLogin(AppId, EntraLogin.UrlOf(key.LoginUrl, TenantId), key.ValidateAuthority, _means).WithSecret(Password, key.Audience)));

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == AppId);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(string.IsNullOrEmpty(AppId));

    /// <inheritdoc/>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        string.IsNullOrEmpty(AppId)
            ? Task.FromResult<ServiceClientCredentials>(AppCredentials.Unsigned.Instance)
            : Credentials.For(appId, new(audience, loginEndpoint, validateAuthority));
}
