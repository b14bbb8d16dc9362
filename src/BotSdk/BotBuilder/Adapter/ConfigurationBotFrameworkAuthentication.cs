using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Authentication by settings. <c>MicrosoftAppId</c> and its companions say who the bot is (see
/// <see cref="ConfigurationServiceClientCredentialFactory"/>); without an app id authentication is off. <c>ChannelService</c> names the cloud; single endpoints
/// are set by <c>ToBotFromChannelOpenIdMetadataUrl</c>, <c>ToBotFromChannelTokenIssuer</c>, <c>ToBotFromEmulatorOpenIdMetadataUrl</c>,
/// <c>ToChannelFromBotLoginUrl</c>, <c>ToChannelFromBotOAuthScope</c>, <c>OAuthUrl</c>, <c>ValidateAuthority</c> and <c>CallerId</c>.
/// </summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly BotEndpoints _endpoints;
    private readonly Uri _tokenService;
    private readonly ServiceClientCredentialsFactory _credentials;
    private readonly Func<HttpClient> _http;
    private readonly RequestAuthenticator _requests;

    /// <summary>One with these settings. All HTTP goes through the factory's default client, that for tokens and OpenID metadata too.</summary>
    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        ServiceClientCredentialsFactory credentialsFactory = null,
        AuthenticationConfiguration authConfiguration = null,
        IHttpClientFactory httpClientFactory = null,
        ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _endpoints = BotEndpoints.Of(configuration);
        _tokenService = new Uri(_endpoints.TokenServiceUrl);
        _http = HttpClients.From(httpClientFactory);
        _credentials = credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration, httpClientFactory?.CreateClient(string.Empty), logger);
        _requests = new RequestAuthenticator(_endpoints, _credentials, authConfiguration ?? new AuthenticationConfiguration(), _http);
    }

    /// <inheritdoc/>
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        var identity = await _requests.AuthenticateAsync(activity, authHeader, cancellationToken).ConfigureAwait(false);
        var isOff = await _credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false);
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = _endpoints.Scope,
            CallerId = isOff ? null : _endpoints.CallerId,
            ConnectorFactory = CreateConnectorFactory(identity),
        };
    }

    /// <inheritdoc/>
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        new ConfiguredConnectorFactory(TokenClaims.AppIdOf(claimsIdentity), _endpoints, _credentials, _http);

    /// <inheritdoc/>
    public override async Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken)
    {
        var appId = TokenClaims.AppIdOf(claimsIdentity);
        var credentials = await _credentials
            .CreateCredentialsAsync(appId, _endpoints.Scope, _endpoints.LoginUrl, _endpoints.ValidateAuthority, cancellationToken)
            .ConfigureAwait(false);
        return new TokenServiceClient(appId, new RestClient(_tokenService, credentials, _http));
    }

    /// <inheritdoc/>
    public override string GetOriginatingAudience() => _endpoints.Scope;
}
