using PhotoSync.Coverage.Listing;
using PhotoSync.Diagnosis;
using PhotoSync.People;

namespace PhotoSync.Host.Storage.Coverage;

/// <summary>Reads what the sweeps found.</summary>
internal sealed class CoverageStore(Database database) : ICoverageStore
{
    private const string Columns = """
        person AS Person, name AS Name, upn AS Upn, language AS Language, state AS State, remedy AS Remedy, probable AS Probable, since AS Since,
        looked_at AS LookedAt, copy_from AS CopyFrom, missing AS Missing
        """;

    public async Task<IReadOnlyList<CoveredPerson>> ListAsync(TenantId tenant, PeopleQuery query, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(query.AtMost, PeopleQuery.LargestPage);
        var conditions = string.Concat(
            query.States.Count > 0 ? $" AND state {database.Dialect.Among("states")}" : "",
            query.Search is { Length: > 0 } ? " AND search LIKE @search ESCAPE '!'" : "",
            query.After is null ? "" : " AND (sort_name > @name OR (sort_name = @name AND person > @person))");
        var asked = new
        {
            tenant = tenant.ToString(),
            states = query.States.Select(state => state.ToString()).ToArray(),
            search = $"%{Literal(query.Search ?? "")}%",
            name = query.After?.Name ?? "",
            person = query.After?.Person.ToString() ?? "",
            most = query.AtMost,
        };
        var rows = await database.ListAsync<CoveredRow>($"SELECT {Columns} FROM people WHERE tenant = @tenant{conditions} ORDER BY sort_name, person LIMIT @most", asked, cancellationToken);
        return [.. rows.Select(row => row.ToPerson(tenant))];
    }

    public async Task<CoveredPerson?> FindAsync(PersonId person, CancellationToken cancellationToken) =>
        (await database.FindAsync<CoveredRow>($"SELECT {Columns} FROM people WHERE tenant = @tenant AND person = @person", Key.Of(person), cancellationToken))?.ToPerson(person.Tenant);

    public async Task<IReadOnlyList<PersonMoment>> ListMomentsAsync(PersonId person, int atMost, CancellationToken cancellationToken)
    {
        var rows = await database.ListAsync<MomentRow>(
            """
            SELECT at AS At, 'found' AS Kind, state AS Word FROM found_states WHERE tenant = @tenant AND person = @person
            UNION ALL SELECT first_seen, 'photo', CASE WHEN etag = '' THEN '' ELSE 'photo' END FROM observations WHERE tenant = @tenant AND person = @person
            UNION ALL SELECT at, 'visit', kind FROM visits WHERE tenant = @tenant AND person = @person
            ORDER BY 1 DESC LIMIT @atMost
            """,
            new { tenant = person.Tenant.ToString(), person = person.ObjectId.ToString(), atMost },
            cancellationToken);
        return [.. rows.Select(row => row.ToMoment())];
    }

    public async Task<CoverageCount> CountAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        var rows = await database.ListAsync<CountRow>(
            "SELECT state AS State, missing AS Missing, COUNT(*) AS People FROM people WHERE tenant = @tenant GROUP BY state, missing", new { tenant = tenant.ToString() }, cancellationToken);
        return new CoverageCount(
            (int)rows.Sum(row => row.People),
            rows.Where(row => row.State is not null).GroupBy(row => Enum.Parse<PhotoState>(row.State!)).ToDictionary(group => group.Key, group => (int)group.Sum(row => row.People)))
        {
            MissingPermissions = rows.Where(row => row.Missing is not null).GroupBy(row => row.Missing!).ToDictionary(group => group.Key, group => (int)group.Sum(row => row.People)),
        };
    }

    public async Task<IReadOnlyList<CoverageDay>> ListDaysAsync(TenantId tenant, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var rows = await database.ListAsync<DayRow>(
            "SELECT day AS Day, state AS State, people AS People FROM coverage_days WHERE tenant = @tenant AND day >= @from AND day <= @to ORDER BY day",
            new { tenant = tenant.ToString(), from = CoverageDays.Day(from), to = CoverageDays.Day(to) },
            cancellationToken);
        return [.. rows.GroupBy(row => row.Day).Select(day => new CoverageDay(CoverageDays.Read(day.Key), day.ToDictionary(row => Enum.Parse<PhotoState>(row.State), row => (int)row.People)))];
    }

    private static string Literal(string search) =>
        search.Trim().ToLowerInvariant().Replace("!", "!!", StringComparison.Ordinal).Replace("%", "!%", StringComparison.Ordinal).Replace("_", "!_", StringComparison.Ordinal);

    private sealed record CountRow(string? State, string? Missing, long People);

    private sealed record DayRow(string Day, string State, long People);
}
