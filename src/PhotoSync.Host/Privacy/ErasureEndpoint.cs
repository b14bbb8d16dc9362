using System.Security.Claims;
using PhotoSync.Bot.Preferences;
using PhotoSync.Host.SigningIn;

namespace PhotoSync.Host.Privacy;

/// <summary><c>DELETE /admin/people/{object id}</c>: an admin has somebody of their tenant forgotten, who may have left long ago. Answers with how much of what was deleted.</summary>
internal static class ErasureEndpoint
{
    public static void MapErasure(this IEndpointRouteBuilder routes) => routes.MapDelete("/admin/people/{person:guid}", EraseAsync).RequireAdmin();

    private static async Task<IResult> EraseAsync(Guid person, ClaimsPrincipal user, IPersonErasure erasure, CancellationToken cancellationToken)
    {
        var admin = user.Person();
        var erased = await erasure.EraseAsync(admin with { ObjectId = person }, by: admin, cancellationToken);
        return Results.Ok(new { erased = erased.Counts.ToDictionary(each => each.Key.ToString(), each => each.Value) });
    }
}
