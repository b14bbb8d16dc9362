using Microsoft.AspNetCore.Http;
using PhotoSync.LocalTenant.Login;
using PhotoSync.LocalTenant.Teams.Client;

namespace PhotoSync.LocalTenant.Teams.PageApi;

/// <summary>Links and pictures of cards.</summary>
internal static class LinkCalls
{
    /// <summary>Opens a link as the person's browser would: wherever it leads, on the tenant's own sites they are signed in.</summary>
    public static IResult Open(Persona person, string url, HttpContext http, PersonaCookie cookie)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            return PageAnswer.Refuse(400, "Only web addresses are opened.");
        cookie.SignIn(http, person.Person);
        return Results.Redirect(address.AbsoluteUri);
    }

    /// <summary>A card's picture, fetched by the service without anybody's identity, as Teams does.</summary>
    public static Task<IResult> ImageAsync(string url, ImageProxy proxy, HttpContext http) => proxy.FetchAsync(url, http.RequestAborted);
}
