using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using PhotoSync.Host.Api.Answering;
using PhotoSync.Host.SigningIn;

namespace PhotoSync.Host.Api.Audit;

/// <summary><c>/audit</c>: who did what, newest first. Lines are only ever added.</summary>
internal static class AuditEndpoints
{
    private const int LargestPage = 500;

    public static void MapAudit(this IEndpointRouteBuilder api) =>
        api.MapGroup("/audit").WithTags("Audit").MapGet("", ListAsync).WithSummary("The audit, newest first.");

    private static async Task<Results<Ok<Page<AuditLineAnswer>>, ProblemHttpResult>> ListAsync(
        ClaimsPrincipal user, [AsParameters] PagePlace place, IAuditReading audit, CancellationToken cancellationToken)
    {
        if (!Cursors.TryRead<AuditPlace>(place.Cursor, out var before))
            return ApiProblems.BadCursor;
        var size = Math.Clamp(place.Limit ?? 50, 1, LargestPage);
        var lines = await audit.ListAsync(user.Person().Tenant, before?.Place, size + 1, cancellationToken);
        var page = lines.Take(size).ToList();
        return TypedResults.Ok(new Page<AuditLineAnswer>(page, lines.Count > size ? Cursors.Write(new AuditPlace(page[^1].Place)) : null));
    }

    private sealed record AuditPlace(long Place);
}
