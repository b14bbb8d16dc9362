using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Lets a request in or not, by its Authorization header: the channel service's token, or the Emulator's.</summary>
internal sealed class RequestAuthenticator
{
    private readonly ServiceClientCredentialsFactory _credentials;
    private readonly TokenValidator _channel;
    private readonly TokenValidator _emulator;

    public RequestAuthenticator(BotEndpoints endpoints, ServiceClientCredentialsFactory credentials, AuthenticationConfiguration configuration, Func<HttpClient> http)
    {
        _credentials = credentials;
        TokenValidator Validator(string metadataUrl, string[] issuers) =>
            new(new SigningKeys(metadataUrl, issuers, http), issuers, configuration.RequiredEndorsements ?? []);
        _channel = Validator(endpoints.OpenIdMetadataUrl, [endpoints.TokenIssuer]);
        _emulator = Validator(endpoints.EmulatorOpenIdMetadataUrl, EmulatorIssuers.All);
    }

    public async Task<ClaimsIdentity> AuthenticateAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(authHeader))
            return await AnonymousAsync(cancellationToken).ConfigureAwait(false);
        var token = ReadToken(authHeader);
        if (TokenClaims.IsFromAnotherBot(token))
            return await RefuseBotAsync(token, activity, cancellationToken).ConfigureAwait(false);
        return EmulatorIssuers.All.Contains(token.Issuer)
            ? await EmulatorAsync(token, activity, cancellationToken).ConfigureAwait(false)
            : await ChannelAsync(token, activity, cancellationToken).ConfigureAwait(false);
    }

    // A bot is let in by a claims validator only, and there is none; a token of it that is not even good ends as any bad one does.
    private async Task<ClaimsIdentity> RefuseBotAsync(JsonWebToken token, Activity activity, CancellationToken cancellationToken)
    {
        await _emulator.ValidateAsync(token, activity.ChannelId, cancellationToken).ConfigureAwait(false);
        throw new NotLetInException("Calls from other bots are not let in.");
    }

    private async Task<ClaimsIdentity> AnonymousAsync(CancellationToken cancellationToken)
    {
        if (!await _credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
            throw new NotLetInException("There is no token.");
        return new ClaimsIdentity([], "anonymous");
    }

    private async Task<ClaimsIdentity> ChannelAsync(JsonWebToken token, Activity activity, CancellationToken cancellationToken)
    {
        var identity = await _channel.ValidateAsync(token, activity.ChannelId, cancellationToken).ConfigureAwait(false);
        await CheckAppIdAsync(token.Audiences.FirstOrDefault(), cancellationToken).ConfigureAwait(false);
        if (activity.ServiceUrl != null)
            CheckServiceUrl(token, activity.ServiceUrl);
        return identity;
    }

    private async Task<ClaimsIdentity> EmulatorAsync(JsonWebToken token, Activity activity, CancellationToken cancellationToken)
    {
        var identity = await _emulator.ValidateAsync(token, activity.ChannelId, cancellationToken).ConfigureAwait(false);
        if (TokenClaims.VersionOf(token) == null)
            throw new NotLetInException("An Emulator's token must have a version.");
        await CheckAppIdAsync(TokenClaims.SenderOf(token), cancellationToken).ConfigureAwait(false);
        return identity;
    }

    private async Task CheckAppIdAsync(string appId, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(appId) || !await _credentials.IsValidAppIdAsync(appId, cancellationToken).ConfigureAwait(false))
            throw new NotLetInException("The token is for another app.");
    }

    // The token is bound to where its answers go, lest a stolen one make the bot send its own token elsewhere.
    private static void CheckServiceUrl(JsonWebToken token, string serviceUrl)
    {
        if (!token.TryGetPayloadValue<string>(TokenClaims.ServiceUrl, out var claimed) || !string.Equals(claimed, serviceUrl, StringComparison.OrdinalIgnoreCase))
            throw new NotLetInException("The token is for another service URL.");
    }

    private static JsonWebToken ReadToken(string authHeader)
    {
        var words = authHeader.Split(' ');
        if (words.Length != 2 || !words[0].Equals("Bearer", StringComparison.OrdinalIgnoreCase) || words[1].Length == 0)
            throw new NotLetInException("The Authorization header has not the form 'Bearer token'.");
        var token = new JsonWebToken(words[1]);
        return words[0] == "Bearer" ? token : throw new NotLetInException("The scheme is not written 'Bearer'.");
    }
}
