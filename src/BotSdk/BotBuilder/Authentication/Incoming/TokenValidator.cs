using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks tokens of one kind of issuer: issuer, signature, lifetime, and that the key may speak for the channel.</summary>
internal sealed class TokenValidator(SigningKeys keys, IReadOnlyList<string> issuers, IReadOnlyList<string> requiredEndorsements)
{
    private static readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };
    private static readonly string[] _algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    public async Task<ClaimsIdentity> ValidateAsync(JsonWebToken token, string channelId, CancellationToken cancellationToken)
    {
        if (!issuers.Contains(token.Issuer))
            throw new NotLetInException("The token's issuer is not one of those that may call the bot.");
        var known = await keys.GetAsync(cancellationToken).ConfigureAwait(false);
        var result = await _handler.ValidateTokenAsync(token, known.Parameters).ConfigureAwait(false);
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            known = await keys.RollOverAsync(cancellationToken).ConfigureAwait(false);
            result = await _handler.ValidateTokenAsync(token, known.Parameters).ConfigureAwait(false);
        }
        ThrowUnlessValid(result);
        CheckEndorsements(known, token.Kid, channelId);
        if (!_algorithms.Contains(token.Alg))
            throw new NotLetInException("The token is signed with an algorithm that is not allowed.");
        return result.ClaimsIdentity;
    }

    // An expired token is refused; other faults of a token end in the library's own exception.
    private static void ThrowUnlessValid(TokenValidationResult result)
    {
        if (result.IsValid)
            return;
        throw result.Exception is SecurityTokenExpiredException e ? new NotLetInException("The token has expired.", e) : result.Exception;
    }

    // Only keys that list channels are bound to them.
    private void CheckEndorsements(ChannelKeys known, string keyId, string channelId)
    {
        if (string.IsNullOrEmpty(keyId) || !known.Endorsements.TryGetValue(keyId, out var endorsed))
            return;
        if (!string.IsNullOrEmpty(channelId) && !endorsed.Contains(channelId))
            throw new NotLetInException("The token's key does not endorse the activity's channel.");
        if (!requiredEndorsements.All(endorsed.Contains))
            throw new NotLetInException("The token's key lacks an endorsement that is required.");
    }
}
