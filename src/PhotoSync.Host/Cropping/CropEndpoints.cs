using System.Security.Claims;
using PhotoSync.Bot.Uploading;
using PhotoSync.Host.Pictures;
using PhotoSync.Host.Web;
using PhotoSync.Photos;

namespace PhotoSync.Host.Cropping;

/// <summary><c>/crop/{interaction}</c>: the dialog in which a person chooses the square of their upload. The page itself shows nothing of anybody; its calls carry the person's token.</summary>
internal static class CropEndpoints
{
    // Enough for the largest stage on a dense screen.
    private const int ShownPixels = 1280;

    public static IServiceCollection AddCropping(this IServiceCollection services, IConfiguration configuration) => services.AddPersonTokens(configuration);

    /// <param name="routes">The Host's routes.</param>
    /// <param name="frames">Origins that may frame the dialog beside Teams' own.</param>
    public static void MapCropping(this IEndpointRouteBuilder routes, IReadOnlyList<string> frames)
    {
        var page = WebFiles.Get("/crop/index.html");
        routes.MapGet("/crop/{interaction}", page.Answer).WithMetadata(PagePolicy.InsideTeams(frames));
        routes.MapGet("/crop/frames", () => frames);
        routes.MapGet("/crop/{interaction}/picture", PictureAsync).RequireAuthorization();
        routes.MapPut("/crop/{interaction}/square", ChooseAsync).RequireAuthorization();
    }

    private static async Task<IResult> PictureAsync(string interaction, ClaimsPrincipal user, IUploadCropping uploads, HttpResponse response, CancellationToken cancellationToken)
    {
        if (await uploads.FindOriginalAsync(interaction, user.Person(), cancellationToken) is not { } picture || FittedPicture.Fit(picture, ShownPixels) is not { } fitted)
            return Results.NotFound();

        response.Headers["Picture-Width"] = $"{fitted.OriginalWidth}";
        response.Headers["Picture-Height"] = $"{fitted.OriginalHeight}";
        return Results.Bytes(fitted.Jpeg, "image/jpeg");
    }

    private static async Task<IResult> ChooseAsync(string interaction, ChosenSquare square, ClaimsPrincipal user, IUploadCropping uploads, CancellationToken cancellationToken) =>
        await uploads.ChooseAsync(interaction, user.Person(), square.ToCrop(), cancellationToken) switch
        {
            PreparedPhoto => Results.NoContent(),
            UploadRefusal refusal => Results.Problem(statusCode: StatusCodes.Status422UnprocessableEntity, title: refusal.Reason.ToString()),
            _ => Results.NotFound(),
        };
}
