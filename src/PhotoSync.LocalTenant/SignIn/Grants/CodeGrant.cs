using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;
using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.SignIn.Grants;

/// <summary>
/// grant_type=authorization_code: a browser that has signed in trades its code for tokens. Without a credential of the app it must prove by PKCE
/// that it is the one that asked. A code works once, for ten minutes.
/// </summary>
internal sealed class CodeGrant(People people, PersonTokens tokens)
{
    private static readonly TimeSpan s_lifetime = TimeSpan.FromMinutes(10);
    private readonly ConcurrentDictionary<string, AuthorizationCode> _codes = new();

    public string Issue(AppRegistration app, Person person, string redirectUri, string? challenge, string? nonce)
    {
        var code = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        _codes[code] = new(app.AppId, person.Id, redirectUri, challenge, nonce, TimeProvider.System.GetUtcNow() + s_lifetime);
        return code;
    }

    public TokenAnswer Grant(AppRegistration app, bool isProved, TokenRequest request)
    {
        if (request["code"] is not { } code)
            return LoginError.MissingParameter("code");
        if (!_codes.TryRemove(code, out var grant) || grant.AppId != app.AppId || grant.Expires <= TimeProvider.System.GetUtcNow())
            return LoginError.GrantGone;
        if (grant.RedirectUri != request["redirect_uri"])
            return LoginError.RedirectMismatch(request["redirect_uri"]);
        if (!IsAsker(grant.Challenge, request["code_verifier"], isProved))
            return LoginError.GrantGone;
        return people.Find(grant.Person) is { } person ? tokens.Issue(app, person, request, grant.Nonce) : LoginError.GrantGone;
    }

    private static bool IsAsker(string? challenge, string? verifier, bool isProved) => challenge is null
        ? isProved
        : verifier is not null && challenge == Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));
}
