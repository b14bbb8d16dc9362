using System.Security.Claims;
using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.Pictures;
using PhotoSync.Bot.Uploading;
using PhotoSync.Host.Pictures;
using PhotoSync.Host.SigningIn;
using PhotoSync.Host.Web;

namespace PhotoSync.Host.Cropping;

/// <summary>
/// <c>/crop?i={interaction}</c>: the dialog in which a person chooses the square of their upload. The page itself shows nothing of anybody; the picture goes only to whom its token says, and the choice goes to the bot
/// through Teams (<c>task/submit</c>).
/// </summary>
internal static class CropEndpoints
{
    // Enough for the largest stage on a dense screen.
    private const int ShownPixels = 1280;

    /// <param name="routes">The Host's routes.</param>
    /// <param name="frames">Origins that may frame the dialog beside Teams' own.</param>
    public static void MapCropping(this IEndpointRouteBuilder routes, IReadOnlyList<string> frames)
    {
        routes.MapGet("/crop", WebFiles.Get("/crop/index.html").Answer).WithMetadata(PagePolicy.InsideTeams(frames));
        routes.MapGet("/crop/frames", () => frames);
        routes.MapGet("/crop/picture/{interaction}", PictureAsync).RequireAuthorization();
    }

    private static async Task<IResult> PictureAsync(
        string interaction, ClaimsPrincipal user, IInteractionStore interactions, UploadPictures uploads, HttpResponse response, CancellationToken cancellationToken)
    {
        if ((await interactions.FindAsync(interaction, cancellationToken))?.Person != user.Person())
            return Results.NotFound();
        if (await uploads.FindAsync(interaction, PictureKind.UploadOriginal, cancellationToken) is not { } picture || FittedPicture.Fit(picture, ShownPixels) is not { } fitted)
            return Results.NotFound();

        response.Headers["Picture-Width"] = $"{fitted.OriginalWidth}";
        response.Headers["Picture-Height"] = $"{fitted.OriginalHeight}";
        return Results.Bytes(fitted.Jpeg, "image/jpeg");
    }
}
