using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PhotoSync.LocalTenant.Graph.Calls;
using PhotoSync.LocalTenant.Pictures;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Graph.Photos;

/// <summary>Reading photos: metadata and bytes, the whole photo and the sizes made of it.</summary>
internal static class PhotoEndpoints
{
    public static void Map(IEndpointRouteBuilder graph)
    {
        graph.On("GET", "/users/{id}/photo", GraphPermission.ReadPhoto, call => Metadata(call, Default(call)));
        graph.On("GET", "/users/{id}/photo/$value", GraphPermission.ReadPhoto, call => Bytes(call, Default(call)));
        graph.On("GET", "/users/{id}/photos", GraphPermission.ReadPhoto, List);
        graph.On("GET", "/users/{id}/photos/{size}", GraphPermission.ReadPhoto, call => Metadata(call, Sized(call)));
        graph.On("GET", "/users/{id}/photos/{size}/$value", GraphPermission.ReadPhoto, call => Bytes(call, Sized(call)));
    }

    /// <summary>The photo as Graph sees it now.</summary>
    public static Photo? Visible(GraphCall call) => call.Person.Photo.SeenAfter(call.Switches.GraphReadLag, call.Now);

    public static GraphError NotThere(GraphCall call) => GraphError.NoPhoto(call.Switches.Graph404Code);

    private static IResult Metadata(GraphCall call, (Photo Photo, int Side, string Id)? found)
    {
        if (found is not var (photo, side, id))
            return NotThere(call);
        var body = Write(photo, side, id);
        body.Insert(0, "@odata.context", call.Context($"users('{call.Person.Id}')/photo/$entity"));
        return new GraphJson(body);
    }

    private static IResult Bytes(GraphCall call, (Photo Photo, int Side, string Id)? found) =>
        found is var (photo, side, _) && call.Get<PictureBytes>().Read(photo.Picture, side) is { } bytes ? new GraphPicture(bytes, photo.ETag) : NotThere(call);

    private static IResult List(GraphCall call) => Visible(call) is not { } photo ? NotThere(call) : new GraphJson(new JsonObject
    {
        ["@odata.context"] = call.Context($"users('{call.Person.Id}')/photos"),
        ["value"] = new JsonArray([.. Photo.Sizes.Where(s => s <= photo.Side).Select(s => Write(photo, s, $"{s}x{s}"))]),
    });

    private static JsonObject Write(Photo photo, int side, string id) => new()
    {
        ["@odata.mediaContentType"] = PictureBytes.ContentType,
        ["@odata.mediaEtag"] = photo.ETag,
        ["id"] = id,
        ["width"] = side,
        ["height"] = side,
    };

    private static (Photo Photo, int Side, string Id)? Default(GraphCall call) => Visible(call) is { } photo ? (photo, photo.Side, "default") : null;

    // Only the listed sizes up to the photo's own exist.
    private static (Photo Photo, int Side, string Id)? Sized(GraphCall call)
    {
        var id = call.Route("size");
        return Visible(call) is { } photo
            && id.Split('x') is [var width, var height] && width == height
            && int.TryParse(width, NumberStyles.None, CultureInfo.InvariantCulture, out var side)
            && Photo.Sizes.Contains(side) && side <= photo.Side
            ? (photo, side, id)
            : null;
    }
}
