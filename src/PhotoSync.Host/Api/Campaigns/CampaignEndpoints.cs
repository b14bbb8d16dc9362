using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using PhotoSync.Host.Api.Answering;
using PhotoSync.Host.SigningIn;
using PhotoSync.Reminders.Ledger;

namespace PhotoSync.Host.Api.Campaigns;

/// <summary><c>/campaigns</c>: what was sent to whom, and what came of it.</summary>
internal static class CampaignEndpoints
{
    private const int MostCampaigns = 200;
    private const int MostRecipients = 500;

    public static void MapCampaigns(this IEndpointRouteBuilder api)
    {
        var campaigns = api.MapGroup("/campaigns").WithTags("Campaigns");
        campaigns.MapGet("", ListAsync).WithSummary("The newest 200 campaigns, the newest first.");
        campaigns.MapGet("/{id:long}", FindAsync).WithSummary("One campaign with its sums.");
        campaigns.MapGet("/{id:long}/progress", FollowAsync).WithSummary("One campaign as JSON lines, one a second, until its end.").Produces<ReportAnswer>(contentType: "application/x-ndjson");
        campaigns.MapGet("/{id:long}/recipients", RecipientsAsync).NamesPeople().WithSummary("The recipients in the order of their ids.");
        campaigns.MapCampaignOrders();
    }

    private static async Task<Ok<IReadOnlyList<CampaignAnswer>>> ListAsync(ClaimsPrincipal user, CampaignRoom room, CancellationToken cancellationToken) =>
        TypedResults.Ok(await room.ListAsync(user.Person().Tenant, MostCampaigns, cancellationToken));

    private static async Task<Results<Ok<ReportAnswer>, ProblemHttpResult>> FindAsync(ClaimsPrincipal user, long id, CampaignRoom room, CancellationToken cancellationToken) =>
        await room.ReportAsync(user.Person().Tenant, id, cancellationToken) is { } report ? TypedResults.Ok(report) : ApiProblems.NotFound("campaign");

    private static async Task<IResult> FollowAsync(ClaimsPrincipal user, long id, CampaignRoom room, HttpContext http) =>
        await room.FindAsync(user.Person().Tenant, id, http.RequestAborted) is null
            ? ApiProblems.NotFound("campaign")
            : LineStream.Follow(http, token => room.ReportAsync(user.Person().Tenant, id, token), report => report.IsAtItsEnd);

    private static async Task<Results<Ok<Page<RecipientAnswer>>, ProblemHttpResult>> RecipientsAsync(
        ClaimsPrincipal user, long id, Word<RecipientState>? state, [AsParameters] PagePlace place, CampaignRoom room, CancellationToken cancellationToken)
    {
        if (!Cursors.TryRead<RecipientPlace>(place.Cursor, out var after))
            return ApiProblems.BadCursor;
        if (await room.FindAsync(user.Person().Tenant, id, cancellationToken) is not { } campaign)
            return ApiProblems.NotFound("campaign");
        var size = Math.Clamp(place.Limit ?? 50, 1, MostRecipients);
        var found = await room.RecipientsAsync(campaign, (state?.Value, after?.Person, size + 1), cancellationToken);
        var page = found.Take(size).ToList();
        var next = found.Count > size ? Cursors.Write(new RecipientPlace(page[^1].Person)) : null;
        return TypedResults.Ok(new Page<RecipientAnswer>([.. page.Select(RecipientAnswer.Of)], next));
    }

    private sealed record RecipientPlace(Guid Person);
}
