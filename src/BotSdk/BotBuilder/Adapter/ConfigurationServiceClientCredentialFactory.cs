using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Who the bot is, by settings: <c>MicrosoftAppId</c>, <c>MicrosoftAppPassword</c>, <c>MicrosoftAppTenantId</c>, and
/// <c>MicrosoftAppType</c>, one of <c>MultiTenant</c> (default), <c>SingleTenant</c> and <c>UserAssignedMSI</c>.
/// </summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ServiceClientCredentialsFactory _inner;

    /// <summary>One with these settings. Tokens are asked for through the HTTP client, where one is given.</summary>
    /// <exception cref="ArgumentException">A setting that the app type needs is missing.</exception>
    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient httpClient = null, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var type = configuration["MicrosoftAppType"]?.Trim();
        string Setting(string name) => configuration[name];
        string Needed(string name) => Setting(name) is { Length: > 0 } value ? value : throw new ArgumentException($"{name} is required for {type} in configuration.");
        _inner = type?.ToUpperInvariant() switch
        {
            "USERASSIGNEDMSI" => Managed(Needed("MicrosoftAppId"), Needed("MicrosoftAppTenantId"), httpClient, logger),
            "SINGLETENANT" => new PasswordServiceClientCredentialFactory(Needed("MicrosoftAppId"), Needed("MicrosoftAppPassword"), Needed("MicrosoftAppTenantId"), httpClient, logger),
            _ => new PasswordServiceClientCredentialFactory(Setting("MicrosoftAppId"), Setting("MicrosoftAppPassword"), Setting("MicrosoftAppTenantId"), httpClient, logger),
        };
    }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => _inner.IsValidAppIdAsync(appId, cancellationToken);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => _inner.IsAuthenticationDisabledAsync(cancellationToken);

    /// <inheritdoc/>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        _inner.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);

    // The tenant is not needed for the tokens; it is asked for so that a registration is complete.
    private static ManagedIdentityServiceClientCredentialsFactory Managed(string appId, string tenantId, HttpClient http, ILogger logger)
    {
        _ = tenantId;
        return new ManagedIdentityServiceClientCredentialsFactory(appId, http, logger);
    }
}
