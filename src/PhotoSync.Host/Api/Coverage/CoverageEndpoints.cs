using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using PhotoSync.Bot.Interactions;
using PhotoSync.Host.Api.Answering;
using PhotoSync.Host.Coverage;
using PhotoSync.Host.SigningIn;

namespace PhotoSync.Host.Api.Coverage;

/// <summary><c>/coverage</c>: how many people are well, now and over time, and the sweep that finds out.</summary>
internal static class CoverageEndpoints
{
    private const int MostDays = 800;

    public static void MapCoverage(this IEndpointRouteBuilder api)
    {
        var coverage = api.MapGroup("/coverage").WithTags("Coverage");
        coverage.MapGet("", NowAsync).WithSummary("Coverage now, with what is wrong with the whole tenant.");
        coverage.MapGet("/days", DaysAsync).WithSummary("Coverage by day, at most 800 days; the last 90 unless asked otherwise.");
        coverage.MapPost("/sweeps", BeginAsync).WithSummary("Looks at everybody as soon as no other sweep runs.").Produces(StatusCodes.Status202Accepted);
        coverage.MapGet("/sweeps/progress", Follow).WithSummary("The latest sweep as JSON lines, one a second, until it ends.").Produces<SweepAnswer>(contentType: "application/x-ndjson");
    }

    private static async Task<Ok<CoverageAnswer>> NowAsync(ClaimsPrincipal user, CoverageView view, CancellationToken cancellationToken) =>
        TypedResults.Ok(await view.NowAsync(user.Person().Tenant, cancellationToken));

    private static async Task<Results<Ok<IReadOnlyList<DayAnswer>>, ProblemHttpResult>> DaysAsync(
        ClaimsPrincipal user, CoverageView view, DateOnly? from, DateOnly? to, CancellationToken cancellationToken)
    {
        if (from is { } first && to is { } last && (last < first || last.DayNumber - first.DayNumber >= MostDays))
            return ApiProblems.Invalid($"\"from\" is a day before \"to\", at most {MostDays} days before it.");
        return TypedResults.Ok(await view.DaysAsync(user.Person().Tenant, (from, to), cancellationToken));
    }

    private static async Task<IResult> BeginAsync(ClaimsPrincipal user, SweepSchedule schedule, OrderAudit audit)
    {
        schedule.Bell.Ring(user.Person().Tenant);
        await audit.NoteAsync(user, AuditAct.SweepOrdered, null);
        return Results.Accepted();
    }

    private static IResult Follow(ClaimsPrincipal user, CoverageView view, HttpContext http) =>
        LineStream.Follow(http, token => view.SweepAsync(user.Person().Tenant, token), sweep => !sweep.IsUnderWay);
}
