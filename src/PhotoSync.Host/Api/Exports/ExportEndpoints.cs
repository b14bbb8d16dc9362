using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using PhotoSync.Bot.Interactions;
using PhotoSync.Host.Api.Answering;
using PhotoSync.Host.SigningIn;

namespace PhotoSync.Host.Api.Exports;

/// <summary><c>/exports</c>: tables as CSV. A browser's download cannot carry a token, so a ticket for one download within 60 seconds stands in for it.</summary>
internal static class ExportEndpoints
{
    public static void MapExports(this IEndpointRouteBuilder api)
    {
        var exports = api.MapGroup("/exports").WithTags("Exports");
        exports.MapPost("", IssueAsync).WithSummary("A ticket for one download within 60 seconds.");
        exports.MapGet("/{ticket}", DownloadAsync).AllowAnonymous().WithSummary("The download; the ticket stands in for a token.").Produces(200, contentType: "text/csv").ProducesProblem(404);
    }

    private static async Task<Results<Created<ExportTicket>, ProblemHttpResult>> IssueAsync(ClaimsPrincipal user, ExportWish wish, ITickets tickets, ExportTables tables, OrderAudit audit, CancellationToken cancellationToken)
    {
        if (wish is { Kind: ExportKind.Recipients, Campaign: null })
            return ApiProblems.Invalid("\"campaign\" says whose recipients.");
        if (!tables.MayShow(wish))
            return ApiProblems.CountsOnly;
        var ticket = await tickets.IssueAsync(user.Person().Tenant, wish, cancellationToken);
        await audit.NoteAsync(user, AuditAct.TableDownloaded, wish.Kind.ToString());
        return TypedResults.Created(ticket.Address, ticket);
    }

    private static async Task<IResult> DownloadAsync(string ticket, ITickets tickets, ExportTables tables, HttpContext http)
    {
        if (await tickets.TakeAsync(ticket, http.RequestAborted) is not var (tenant, wish) || !tables.MayShow(wish))
            return ApiProblems.Of(404, "ticket", "This download has been fetched or its time is over.", "Ask for a new one.");
        http.Response.Headers.CacheControl = "no-store";
        return Results.Stream(
            body => CsvTable.WriteAsync(body, ExportTables.HeaderOf(wish), tables.RowsAsync(tenant, wish, http.RequestAborted), http.RequestAborted),
            "text/csv; charset=utf-8",
            tables.NameOf(wish));
    }
}
