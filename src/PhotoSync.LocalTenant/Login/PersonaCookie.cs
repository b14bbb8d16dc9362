using Microsoft.AspNetCore.Http;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Login;

/// <summary>The browser's sign-in: which person sits at it. It is a signed token, so nobody is somebody by writing a cookie.</summary>
internal sealed class PersonaCookie(TokenIssuer issuer, TokenCheck check)
{
    private const string Name = "contoso-persona";
    private const string Audience = "browser";
    private static readonly TimeSpan s_lifetime = TimeSpan.FromDays(30);

    public void SignIn(HttpContext http, Person person)
    {
        var token = issuer.Sign(issuer.Issuer, Audience, new() { ["oid"] = person.Id.ToString(), ["idtyp"] = "user" }, s_lifetime);
        http.Response.Cookies.Append(Name, token, new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
            MaxAge = s_lifetime,
            IsEssential = true,
        });
    }

    public static void SignOut(HttpContext http) => http.Response.Cookies.Delete(Name);

    /// <summary>The person who is signed in; null when nobody is.</summary>
    public async Task<Person?> ReadAsync(HttpContext http) =>
        http.Request.Cookies[Name] is { } token && (await check.CheckAsync(token, [Audience]).ConfigureAwait(false)).IsAccepted(out var caller)
            ? caller.Person
            : null;
}
