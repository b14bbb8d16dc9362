using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Claims of the tokens that pass between channels and bots.</summary>
internal static class TokenClaims
{
    public const string Audience = "aud";
    public const string ServiceUrl = "serviceurl";
    public const string AppId = "appid";
    private const string AuthorizedParty = "azp";
    private const string Version = "ver";

    /// <summary>The app that the token is for: its audience, or, where it has none, the app that it names.</summary>
    public static string AppIdOf(ClaimsIdentity identity) =>
        (identity.Claims.SingleOrDefault(claim => claim.Type == Audience) ?? identity.Claims.SingleOrDefault(claim => claim.Type == AppId))?.Value;

    /// <summary>The version of a token that Microsoft Entra has issued; null for others.</summary>
    public static string VersionOf(JsonWebToken token) => Find(token, Version);

    /// <summary>The app that has sent the token.</summary>
    public static string SenderOf(JsonWebToken token) => VersionOf(token) switch
    {
        null or "" or "1.0" => Find(token, AppId),
        "2.0" => Find(token, AuthorizedParty),
        _ => null,
    };

    /// <summary>Whether another bot calls: an app's token for another app than itself, and not one of the channel service.</summary>
    public static bool IsFromAnotherBot(JsonWebToken token)
    {
        if (string.IsNullOrWhiteSpace(VersionOf(token)))
            return false;
        var audience = token.Audiences.FirstOrDefault();
        if (string.IsNullOrWhiteSpace(audience) || audience.Equals(BotEndpoints.Public.TokenIssuer, StringComparison.OrdinalIgnoreCase))
            return false;
        var sender = SenderOf(token);
        return !string.IsNullOrWhiteSpace(sender) && sender != audience;
    }

    private static string Find(JsonWebToken token, string claim) => token.TryGetPayloadValue<string>(claim, out var value) ? value : null;
}
