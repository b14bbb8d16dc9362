using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PhotoSync.LocalTenant.Login;
using PhotoSync.LocalTenant.Pictures;
using PhotoSync.LocalTenant.SharePoint.Files;
using PhotoSync.LocalTenant.SignIn;
using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Synchronization;

namespace PhotoSync.LocalTenant.SharePoint.Browser;

/// <summary>userphoto.aspx, the cached copy to which it may redirect, and the files of the library under their own address (domain.md §1.4).</summary>
internal static class UserPhoto
{
    public static async Task ShowAsync(HttpContext http)
    {
        if (await SignedInAsync(http).ConfigureAwait(false) is not { } viewer)
            return;
        var (person, size) = Asked(http);
        var switches = http.RequestServices.GetRequiredService<Kept<Switches>>().Value;
        if (switches.UserPhotoTriggersSync && size == 'L' && person?.Id == viewer.Id)
            http.RequestServices.GetRequiredService<OwnPhotoSync>().Request(viewer.Id, "userphoto.aspx");
        if (switches.AfdRedirect)
            http.Response.Redirect(http.RequestServices.GetRequiredService<TimeLimitedAddress>().For(http.Request));
        else
            await SendAsync(http, person, size).ConfigureAwait(false);
    }

    public static async Task ShowCachedAsync(HttpContext http)
    {
        if (http.RequestServices.GetRequiredService<TimeLimitedAddress>().IsValid(http.Request))
        {
            var (person, size) = Asked(http);
            await SendAsync(http, person, size).ConfigureAwait(false);
            return;
        }
        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        await http.Response.WriteAsync("Time-Limited URL validation failed").ConfigureAwait(false);
    }

    public static async Task ShowFileAsync(HttpContext http)
    {
        if (await SignedInAsync(http).ConfigureAwait(false) is null)
            return;
        var library = http.RequestServices.GetRequiredService<Library>();
        if (library.Find((string)http.Request.RouteValues["folder"]!, (string)http.Request.RouteValues["file"]!) is { } entry)
            await WriteAsync(http, library.Read(entry.File)).ConfigureAwait(false);
        else
            http.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private static Task SendAsync(HttpContext http, Person? person, char size)
    {
        var services = http.RequestServices;
        var profile = person?.Profile?.AsSeen(services.GetRequiredService<TimeProvider>().GetUtcNow());
        var file = profile?.ShowsPicture == true ? profile.Thumbnails.Find(size) : null;
        return WriteAsync(http, file is null
            ? services.GetRequiredService<PictureBytes>().Read(Picture.Placeholder, Side(size))!
            : services.GetRequiredService<Library>().Read(file));
    }

    private static (Person? Person, char Size) Asked(HttpContext http)
    {
        var query = http.Request.Query;
        var account = query["accountname"].FirstOrDefault() ?? query["username"].FirstOrDefault() ?? "";
        var size = query["size"].FirstOrDefault()?.ToUpperInvariant() is "M" or "L" ? char.ToUpperInvariant(query["size"].ToString()[0]) : 'S';
        return (account.Length == 0 ? null : http.RequestServices.GetRequiredService<People>().FindByAccount(account), size);
    }

    private static int Side(char size) => size switch { 'L' => 200, 'M' => Thumbnails.MediumSide, _ => Thumbnails.SmallSide };

    private static async Task<Person?> SignedInAsync(HttpContext http)
    {
        var viewer = await http.RequestServices.GetRequiredService<PersonaCookie>().ReadAsync(http).ConfigureAwait(false);
        if (viewer is null)
            http.Response.Redirect(SignInPages.AddressFor(http.Request));
        return viewer;
    }

    private static Task WriteAsync(HttpContext http, byte[] bytes)
    {
        http.Response.ContentType = PictureBytes.ContentType;
        http.Response.ContentLength = bytes.Length;
        http.Response.Headers.CacheControl = "private, max-age=0";
        return http.Response.Body.WriteAsync(bytes, http.RequestAborted).AsTask();
    }
}
