using PhotoSync.Bot.Resyncing;

namespace PhotoSync.Host.Visits;

/// <summary><c>GET /visit/{interaction}</c>: notes that the person opened our link and sends them to their own SharePoint page.</summary>
internal static class VisitEndpoint
{
    public static void MapVisits(this IEndpointRouteBuilder routes) => routes.MapGet("/visit/{interaction}", AnswerAsync);

    private static async Task<IResult> AnswerAsync(string interaction, VisitRecorder visits, CancellationToken cancellationToken) =>
        await visits.OpenAsync(interaction, cancellationToken) is { } page ? Results.Redirect(page.AbsoluteUri) : Results.NotFound();
}
