using PhotoSync.Diagnosis;
using PhotoSync.People;
using PhotoSync.Synchronization;

namespace PhotoSync.Host.Storage.Photos;

/// <summary>The table of findings, read for all of a tenant.</summary>
internal sealed class Findings(Database database) : IFindings
{
    public async Task<FindingCounts> CountAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        var rows = await database.ListAsync<CountRow>(
            "SELECT state AS State, COUNT(*) AS People, MAX(found_at) AS Newest FROM findings WHERE tenant = @tenant GROUP BY state", new { tenant = tenant.ToString() }, cancellationToken);
        return new FindingCounts(
            rows.ToDictionary(row => Enum.Parse<PhotoState>(row.State), row => (int)row.People),
            rows.Count == 0 ? null : rows.Max(row => Utc.Read(row.Newest)));
    }

    public async Task<IReadOnlyList<KnownFinding>> ListAsync(TenantId tenant, IReadOnlyList<PhotoState> states, int atMost, CancellationToken cancellationToken)
    {
        // Names of an enumeration: nothing that came from outside.
        var named = string.Join(", ", states.Select(state => $"'{state}'"));
        var rows = await database.ListAsync<Row>(
            $"SELECT person AS Person, state AS State, found_at AS FoundAt FROM findings WHERE tenant = @tenant AND state IN ({named}) ORDER BY found_at, person LIMIT @atMost",
            new { tenant = tenant.ToString(), atMost },
            cancellationToken);
        return [.. rows.Select(row => new KnownFinding(new PersonId(tenant, Guid.Parse(row.Person)), Enum.Parse<PhotoState>(row.State), Utc.Read(row.FoundAt)))];
    }

    private sealed record CountRow(string State, long People, string Newest);

    private sealed record Row(string Person, string State, string FoundAt);
}
