using PhotoSync.Host.Web;

namespace PhotoSync.Host.Pictures;

/// <summary><c>GET /pictures/{token}</c>: the pictures of cards. Teams' own proxy fetches them, without the person's identity, and keeps them for a while.</summary>
internal static class PicturesEndpoint
{
    private const string KeptForMinutes = "private, max-age=600";
    private const string NotKept = "no-store";

    public static void MapPictures(this IEndpointRouteBuilder routes) => routes
        .MapGet("/pictures/{token}", AnswerAsync)
        .WithMetadata(new ShownElsewhere());

    private static async Task<IResult> AnswerAsync(string token, PictureSigner signer, PictureSource source, HttpResponse response, CancellationToken cancellationToken)
    {
        if (signer.Read(token) is not { } read)
            return Results.NotFound();

        return await source.FindAsync(read, cancellationToken) switch
        {
            PictureAnswer.Shown shown => Picture(response, shown.Jpeg, "image/jpeg", KeptForMinutes),
            PictureAnswer.NoPhoto => Picture(response, DrawnPictures.NoPhoto, "image/png", KeptForMinutes),
            PictureAnswer.NoLongerShown => Picture(response, DrawnPictures.NoLongerShown, "image/png", NotKept),
            _ => Picture(response, DrawnPictures.NotReadable, "image/png", NotKept),
        };
    }

    private static IResult Picture(HttpResponse response, ReadOnlyMemory<byte> content, string type, string caching)
    {
        response.Headers.CacheControl = caching;
        return Results.Bytes(content, type);
    }
}
