using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PhotoSync.LocalTenant.Login;
using PhotoSync.LocalTenant.Pages;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.SignIn;

/// <summary>The pages where a browser becomes a person: <c>/login/signin?return=/path</c>, and OAuth's authorize endpoint.</summary>
internal static class SignInPages
{
    public static void Map(IEndpointRouteBuilder login)
    {
        login.MapGet("/signin", http => ShowAsync(http, "Choose the person whose browser this is."));
        login.MapPost("/signin", SignInAsync);
        login.MapGet("/signout", SignOutAsync);
        AuthorizePages.Map(login);
    }

    /// <summary>Where a page sends a browser that nobody has signed in at.</summary>
    public static string AddressFor(HttpRequest request) => $"/login/signin?return={Uri.EscapeDataString(request.PathBase + request.Path + request.QueryString)}";

    /// <summary>Shows the list of people; the form goes back to the page's own address.</summary>
    public static Task ShowAsync(HttpContext http, string purpose, string hidden = "") => new Page("sign-in.html")
        .With("purpose", purpose)
        .WithMarkup("hidden", hidden)
        .WithMarkup("people", string.Concat(http.RequestServices.GetRequiredService<People>().Named.Where(p => p.AccountEnabled).Select(Item)))
        .WriteAsync(http);

    /// <summary>The person whom the sent form names, when the form came from our own page.</summary>
    public static async Task<Person?> ReadChoiceAsync(HttpContext http)
    {
        if (!SameOrigin.IsOwn(http.Request) || !http.Request.HasFormContentType)
            return null;
        var form = await http.Request.ReadFormAsync(http.RequestAborted).ConfigureAwait(false);
        return Guid.TryParse(form["person"], out var id) ? http.RequestServices.GetRequiredService<People>().Find(id) : null;
    }

    private static async Task SignInAsync(HttpContext http)
    {
        if (await ReadChoiceAsync(http).ConfigureAwait(false) is not { AccountEnabled: true } person)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }
        http.RequestServices.GetRequiredService<PersonaCookie>().SignIn(http, person);
        http.Response.Redirect(LocalPath(http.Request.Query["return"]));
    }

    private static Task SignOutAsync(HttpContext http)
    {
        PersonaCookie.SignOut(http);
        http.Response.Redirect("/login/signin");
        return Task.CompletedTask;
    }

    // Only paths of this site: a browser takes "//host" and "/\host" for another one.
    private static string LocalPath(string? path) => path is ['/', ..] and not ['/', '/' or '\\', ..] ? path : "/sharepoint/contoso-my/_layouts/15/me.aspx";

    private static string Item(Person person)
    {
        var name = System.Net.WebUtility.HtmlEncode(person.DisplayName);
        var title = System.Net.WebUtility.HtmlEncode($"{person.JobTitle}, {person.Department}");
        return $"""
            <li><button name="person" value="{person.Id}"><img class="face" src="/pages/portrait/{person.Id}" alt=""><span><strong>{name}</strong><br><span class="soft">{title}</span></span></button></li>
            """;
    }
}
