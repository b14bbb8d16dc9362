using System.Security.Claims;
using PhotoSync.Bot.Interactions;
using PhotoSync.Host.SigningIn;

namespace PhotoSync.Host.Api.Answering;

/// <summary>Notes what administrators order by the API, after it has taken effect.</summary>
internal sealed class OrderAudit(IAudit audit, TimeProvider clock)
{
    /// <param name="user">Who ordered.</param>
    /// <param name="act">What.</param>
    /// <param name="detail">A campaign's number or a table's name.</param>
    public Task NoteAsync(ClaimsPrincipal user, AuditAct act, string? detail) =>
        audit.WriteAsync(new AuditLine(clock.GetUtcNow(), user.Person(), act, null, detail), CancellationToken.None);
}
