using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What an issuer publishes: how its tokens are checked, and which channels each key speaks for.</summary>
internal sealed record ChannelKeys(TokenValidationParameters Parameters, IReadOnlyDictionary<string, IReadOnlySet<string>> Endorsements);
