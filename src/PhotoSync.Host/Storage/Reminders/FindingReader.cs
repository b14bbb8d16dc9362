using PhotoSync.Diagnosis;
using PhotoSync.People;

namespace PhotoSync.Host.Storage.Reminders;

/// <summary>Reads the latest findings, which every check writes.</summary>
internal sealed class FindingReader(Database database)
{
    /// <summary>A person's; <see langword="null"/> where they were never checked.</summary>
    public async Task<StoredFinding?> FindAsync(PersonId person, CancellationToken cancellationToken)
    {
        var row = await database.FindAsync<Row>(
            """
            SELECT state AS State, found_at AS FoundAt,
                (SELECT etag FROM observations WHERE tenant = @tenant AND person = @person ORDER BY place DESC LIMIT 1) AS ETag,
                (SELECT MAX(at) FROM visits WHERE tenant = @tenant AND person = @person) AS VisitedAt
            FROM findings WHERE tenant = @tenant AND person = @person
            """,
            Key.Of(person),
            cancellationToken);
        return row?.ToFinding();
    }

    /// <summary>The states of those among some people of a tenant who were checked.</summary>
    public async Task<IReadOnlyDictionary<Guid, PhotoState>> ListAsync(TenantId tenant, IReadOnlyList<Guid> people, CancellationToken cancellationToken)
    {
        var rows = await database.ListAsync<(string Person, string State)>(
            $"SELECT person, state FROM findings WHERE tenant = @tenant AND person {database.Dialect.Among("people")}",
            new { tenant = tenant.ToString(), people = people.Select(person => person.ToString()).ToArray() },
            cancellationToken);
        return rows.ToDictionary(row => Guid.Parse(row.Person), row => Enum.Parse<PhotoState>(row.State));
    }

    private sealed class Row
    {
        public string State { get; init; } = "";

        public string FoundAt { get; init; } = "";

        public string? ETag { get; init; }

        public string? VisitedAt { get; init; }

        public StoredFinding ToFinding() =>
            new(Enum.Parse<PhotoState>(State), Utc.Read(FoundAt), ETag is { Length: > 0 } ? ETag : null, VisitedAt is { } at ? Utc.Read(at) : null);
    }
}
