using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Login;

/// <summary>
/// Signs the tokens of the tenant and of the bot channel (RS256). Lifetimes run on the machine's clock, because the libraries that check them
/// know no other.
/// </summary>
internal sealed class TokenIssuer(TenantKeys keys, TenantEndpoints endpoints, Apps apps, TimeProvider machine)
{
    /// <summary>How long a token lives.</summary>
    public static TimeSpan Lifetime { get; } = TimeSpan.FromSeconds(3599);

    /// <summary>The issuer of bot channel tokens.</summary>
    public const string BotFramework = "https://api.botframework.com";

    /// <summary>The client id of Teams itself, which asks for the persons' single sign-on tokens.</summary>
    public const string TeamsClient = "5e3ce6c0-2b1f-4285-8d4b-75ee78787346";

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };

    /// <summary>The issuer of the tenant's tokens.</summary>
    public string Issuer => $"{endpoints.Authority}/v2.0";

    public string TenantId => endpoints.TenantId.ToString();

    /// <summary>An app-only token.</summary>
    public string ForApp(string audience, AppRegistration app, IEnumerable<string> roles, bool byCertificate) => Sign(Issuer, audience, new()
    {
        ["appid"] = app.AppId.ToString(),
        ["azp"] = app.AppId.ToString(),
        ["appidacr"] = byCertificate ? "2" : "1",
        ["idtyp"] = "app",
        ["oid"] = app.AppId.ToString(),
        ["sub"] = app.AppId.ToString(),
        ["tid"] = endpoints.TenantId.ToString(),
        ["roles"] = roles.ToArray(),
        ["ver"] = "1.0",
    });

    /// <summary>A token with which an app acts for a person.</summary>
    public string ForPerson(string audience, string appId, Person person, IEnumerable<string> scopes) =>
        Sign(Issuer, audience, PersonClaims(audience, appId, person, string.Join(' ', scopes)));

    /// <summary>The person's single sign-on token for the bot's own registration, as Teams hands it out; <c>roles</c> holds the app roles.</summary>
    public string ForBotSignIn(AppRegistration bot, Person person) => ForPerson(bot.Audience, TeamsClient, person, ["access_as_user"]);

    /// <summary>The id token of a browser that signed in.</summary>
    public string ForIdentity(AppRegistration app, Person person, string? nonce)
    {
        var claims = PersonClaims(app.AppId.ToString(), app.AppId.ToString(), person, "");
        claims.Remove("scp");
        if (nonce is not null)
            claims["nonce"] = nonce;
        return Sign(Issuer, app.AppId.ToString(), claims);
    }

    /// <summary>A token of the bot channel, which goes with every activity posted to the bot.</summary>
    public string ForBotChannel(Uri serviceUrl) => Sign(BotFramework, endpoints.BotAppId.ToString(), new() { ["serviceurl"] = serviceUrl.ToString() });

    public string Sign(string issuer, string audience, Dictionary<string, object> claims, TimeSpan? lifetime = null)
    {
        var now = machine.GetUtcNow().UtcDateTime;
        claims[JwtRegisteredClaimNames.Jti] = Guid.NewGuid().ToString();
        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            IssuedAt = now,
            NotBefore = now.AddMinutes(-5),
            Expires = now + (lifetime ?? Lifetime),
            Claims = claims,
            SigningCredentials = new SigningCredentials(keys.Signing, SecurityAlgorithms.RsaSha256),
        });
    }

    private Dictionary<string, object> PersonClaims(string audience, string appId, Person person, string scopes)
    {
        var claims = new Dictionary<string, object>
        {
            ["appid"] = appId,
            ["azp"] = appId,
            ["idtyp"] = "user",
            ["oid"] = person.Id.ToString(),
            ["sub"] = person.Id.ToString(),
            ["tid"] = endpoints.TenantId.ToString(),
            ["name"] = person.DisplayName,
            ["upn"] = person.UserPrincipalName,
            ["preferred_username"] = person.UserPrincipalName,
            ["scp"] = scopes,
            ["wids"] = person.DirectoryRoles.Select(r => r.ToString()).ToArray(),
            ["ver"] = "2.0",
        };
        // App roles belong to one registration, so tokens for other services do not carry them.
        if (person.AppRoles.Count > 0 && apps.FindByAudience(audience) == apps.Bot)
            claims["roles"] = person.AppRoles.ToArray();
        return claims;
    }
}
