using PhotoSync.LocalTenant.Login;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.SharePoint.Api;

/// <summary>The proof that a browser's change was asked for by a page that could read one of the site's answers.</summary>
internal sealed class FormDigest(TokenIssuer issuer, TokenCheck check)
{
    private const string Audience = "form-digest";

    public static TimeSpan Lifetime { get; } = TimeSpan.FromMinutes(30);

    public string Make(Person? person) => issuer.Sign(issuer.Issuer, Audience, new() { ["oid"] = person?.Id.ToString() ?? "", ["idtyp"] = "user" }, Lifetime);

    public async Task<bool> IsValidAsync(string? digest, Person person) =>
        digest is not null && (await check.CheckAsync(digest, [Audience]).ConfigureAwait(false)).Caller?.Person?.Id == person.Id;
}
