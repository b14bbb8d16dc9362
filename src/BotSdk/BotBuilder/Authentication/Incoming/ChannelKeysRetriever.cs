using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Reads an issuer's OpenID metadata and the key set it names. Keys of channels list the channels they speak for.</summary>
internal sealed class ChannelKeysRetriever(IReadOnlyList<string> issuers) : IConfigurationRetriever<ChannelKeys>
{
    private static readonly TimeSpan _clockSkew = TimeSpan.FromMinutes(5);

    public async Task<ChannelKeys> GetConfigurationAsync(string address, IDocumentRetriever retriever, CancellationToken cancel)
    {
        var metadata = JObject.Parse(await retriever.GetDocumentAsync(address, cancel).ConfigureAwait(false));
        var keySet = await retriever.GetDocumentAsync((string)metadata["jwks_uri"], cancel).ConfigureAwait(false);
        return new ChannelKeys(Parameters(new JsonWebKeySet(keySet).GetSigningKeys()), Endorsements(keySet));
    }

    // The audience is the app id: it is checked by the credentials factory, which may know more than one.
    private TokenValidationParameters Parameters(IList<SecurityKey> keys) => new()
    {
        ValidIssuers = issuers,
        IssuerSigningKeys = keys,
        ValidateAudience = false,
        ClockSkew = _clockSkew,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
    };

    private static Dictionary<string, IReadOnlySet<string>> Endorsements(string keySet)
    {
        var endorsements = new Dictionary<string, IReadOnlySet<string>>();
        foreach (var key in JObject.Parse(keySet)["keys"] ?? new JArray())
        {
            if (key["kid"] is { } kid && key["endorsements"] is JArray channels)
                endorsements.TryAdd((string)kid, channels.Values<string>().ToHashSet());
        }
        return endorsements;
    }
}
