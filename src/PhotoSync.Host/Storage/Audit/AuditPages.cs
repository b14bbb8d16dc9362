using System.Runtime.CompilerServices;

namespace PhotoSync.Host.Storage.Audit;

/// <summary>Reads the audit from its old end, at constant memory.</summary>
internal sealed class AuditPages(Database database)
{
    private const int Lines = 1000;

    /// <param name="after">The place after which to begin.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async IAsyncEnumerable<AuditRow> ReadAsync(long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (await PageAsync(after, cancellationToken) is [.., var last] page)
        {
            foreach (var row in page)
                yield return row;
            after = last.Place;
        }
    }

    private Task<IReadOnlyList<AuditRow>> PageAsync(long after, CancellationToken cancellationToken) => database.ListAsync<AuditRow>(
        $"""
        SELECT audit.place AS Place, audit.at AS At, audit.tenant AS Tenant, actor AS Actor, act AS Act, interaction AS Interaction, detail AS Detail,
            subject AS Subject, result AS Result, correlation AS Correlation, hash AS Hash, who.person AS ActorId, whom.person AS SubjectId
        FROM audit LEFT JOIN audit_people AS who ON who.pseudonym = audit.actor LEFT JOIN audit_people AS whom ON whom.pseudonym = audit.subject
        WHERE audit.place > @after ORDER BY audit.place LIMIT {Lines}
        """,
        new { after },
        cancellationToken);
}
