using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Login;

/// <summary>Checks a bearer token as the services do: signature, issuer, lifetime, and that it was issued for the service at all.</summary>
internal sealed class TokenCheck(TenantKeys keys, TokenIssuer issuer, People people, TimeProvider machine)
{
    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    /// <summary>Checks the request's bearer token for a service that answers to these audiences.</summary>
    public Task<TokenOutcome> CheckAsync(HttpRequest request, IReadOnlyCollection<string> audiences)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
            ? CheckAsync(header["Bearer ".Length..].Trim(), audiences)
            : Task.FromResult(TokenOutcome.Refused(TokenFault.Missing));
    }

    public async Task<TokenOutcome> CheckAsync(string token, IReadOnlyCollection<string> audiences)
    {
        if (!_handler.CanReadToken(token))
            return TokenOutcome.Refused(TokenFault.Unreadable);
        var result = await _handler.ValidateTokenAsync(token, Parameters()).ConfigureAwait(false);
        if (!result.IsValid)
            return TokenOutcome.Refused(result.Exception is SecurityTokenInvalidLifetimeException or SecurityTokenExpiredException or SecurityTokenNotYetValidException
                ? TokenFault.Expired
                : TokenFault.BadSignature);
        var jwt = (JsonWebToken)result.SecurityToken;
        return jwt.Audiences.Any(a => audiences.Contains(a.TrimEnd('/'), StringComparer.OrdinalIgnoreCase))
            ? ReadCaller(jwt)
            : TokenOutcome.Refused(TokenFault.WrongAudience);
    }

    private TokenOutcome ReadCaller(JsonWebToken jwt)
    {
        var appId = Claim(jwt, "appid");
        if (Claim(jwt, "idtyp") == "app")
            return TokenOutcome.Accepted(new(appId, null, jwt.Claims.Where(c => c.Type == "roles").Select(c => c.Value).ToHashSet(), Claim(jwt, "appidacr") == "2"));
        return Guid.TryParse(Claim(jwt, "oid"), out var id) && people.Find(id) is { } person
            ? TokenOutcome.Accepted(new(appId, person, Claim(jwt, "scp").Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(), false))
            : TokenOutcome.Refused(TokenFault.UnknownPerson);
    }

    private static string Claim(JsonWebToken jwt, string type) => jwt.TryGetPayloadValue<string>(type, out var value) ? value : "";

    private TokenValidationParameters Parameters() => new()
    {
        IssuerSigningKey = keys.Signing,
        ValidIssuer = issuer.Issuer,
        ValidateAudience = false,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        LifetimeValidator = (from, until, _, _) => Lives(from, until),
    };

    private bool Lives(DateTime? from, DateTime? until)
    {
        var now = machine.GetUtcNow().UtcDateTime;
        return from <= now && now < until;
    }
}
