using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PhotoSync.LocalTenant.Control.Api;
using PhotoSync.LocalTenant.Pictures;
using PhotoSync.LocalTenant.SharePoint.Files;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Control;

/// <summary>Anybody's photo at Exchange: changed without a policy's leave. And a look at both photos.</summary>
internal static class PhotoControls
{
    private const int MostBytes = 10_000_000;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.On("GET", "/people/{id}/photo", Exchange);
        api.On("GET", "/people/{id}/sharepoint-photo", SharePoint);
        api.On("PUT", "/people/{id}/photo", UploadAsync);
        api.On("POST", "/people/{id}/photo/new", PaintNew);
        api.On("DELETE", "/people/{id}/photo", call => Set(call, null));
    }

    private static byte[] Exchange(ControlCall call)
    {
        var picture = call.Person.Photo.Current?.Picture ?? throw new ControlException(StatusCodes.Status404NotFound, "No photo.");
        return call.Get<PictureBytes>().Read(picture, Side(call))!;
    }

    private static byte[] SharePoint(ControlCall call)
    {
        var profile = call.Person.Profile?.AsSeen(call.Now);
        return profile is { ShowsPicture: true, Thumbnails.Large: { } file }
            ? call.Get<Library>().Read(file)
            : call.Get<PictureBytes>().Read(Picture.Placeholder, Side(call))!;
    }

    private static async Task<object?> UploadAsync(ControlCall call)
    {
        using var body = new MemoryStream();
        await call.Http.Request.Body.CopyToAsync(body, call.Http.RequestAborted).ConfigureAwait(false);
        if (body.Length > MostBytes || PhotoIntake.MakeSquare(body.ToArray(), Photo.Largest, stretch: false) is not var (bytes, side))
            throw new ControlException(StatusCodes.Status400BadRequest, "That is no picture that can be read.");
        return Set(call, new Photo(call.Get<PictureBytes>().Save(bytes), side));
    }

    // The next variant of the person's painted portrait: the same face, plainly another photo.
    private static PersonView PaintNew(ControlCall call)
    {
        var person = call.Person;
        var used = new[] { person.Photo.Current?.Picture, person.Photo.Before?.Picture, person.Profile?.Thumbnails.Large?.Picture };
        var next = Enumerable.Range(1, 100).Select(variant => Picture.Portrait(person.Number, variant)).First(p => !used.Contains(p));
        return Set(call, new Photo(next));
    }

    private static PersonView Set(ControlCall call, Photo? photo)
    {
        var changed = call.Get<People>().Change(call.Person.Id, p => p with { Photo = p.Photo.Replace(photo, call.Now) });
        return new PersonView(changed!, call.Now);
    }

    private static int Side(ControlCall call) =>
        int.TryParse(call.Http.Request.Query["side"], NumberStyles.None, CultureInfo.InvariantCulture, out var side) && side is >= 16 and <= Photo.Largest ? side : 96;
}
