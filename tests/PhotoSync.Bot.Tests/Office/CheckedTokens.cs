using System.Security.Claims;
using PhotoSync.Bot.SigningIn;
using PhotoSync.People;

namespace PhotoSync.Bot.Tests.Office;

/// <summary>What people's single sign-on tokens say; any other token is a forgery.</summary>
internal sealed class CheckedTokens : ISsoTokenCheck
{
    private readonly Dictionary<string, ClaimsIdentity> known = [];

    public void Add(string token, PersonId person, params string[] roles) => known[token] = new ClaimsIdentity(
    [
        new Claim("tid", person.Tenant.ToString()),
        new Claim("oid", person.ObjectId.ToString()),
        .. roles.Select(role => new Claim("roles", role)),
    ]);

    public Task<ClaimsIdentity?> CheckAsync(string token, CancellationToken cancellationToken) => Task.FromResult(known.GetValueOrDefault(token));
}
