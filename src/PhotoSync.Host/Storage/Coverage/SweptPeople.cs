using System.Text.Json;
using PhotoSync.Coverage.Keeping;
using PhotoSync.Coverage.Listing;
using PhotoSync.Coverage.Sources;
using PhotoSync.People;

namespace PhotoSync.Host.Storage.Coverage;

/// <summary>The people of a sweep: kept as the directory tells them, and listed with what is remembered of them.</summary>
internal sealed class SweptPeople(Database database, SweepMemory memory)
{
    // Who is unseen is read from the last of them.
    private static readonly string[] Found = ["findings", "found_states", "people"];

    private const string Upsert = """
        INSERT INTO people (tenant, person, sort_name, search, name, upn, language, entry, has_plan, walk, swept_in, probable)
        VALUES (@Tenant, @Person, @SortName, @Search, @Name, @Upn, @Language, @Entry, @HasPlan, (SELECT walk FROM sweeps WHERE tenant = @Tenant), 0, 0)
        ON CONFLICT (tenant, person) DO UPDATE SET
            sort_name = excluded.sort_name, search = excluded.search, name = excluded.name, upn = excluded.upn, language = excluded.language,
            entry = excluded.entry, has_plan = excluded.has_plan, walk = excluded.walk
        """;

    public static async Task KeepAsync(Transaction rows, SweepRun run, PeopleChanges.Page page)
    {
        var counting = page.Changed.Where(person => !person.IsGuest && person.AccountEnabled != false);
        var gone = page.Gone.Concat(page.Changed.Where(person => person.IsGuest || person.AccountEnabled == false).Select(person => person.Id.ObjectId));
        await rows.ChangeAsync(Upsert, counting.Select(person => Row(person)));
        var left = gone.Select(id => new { tenant = run.Tenant.ToString(), person = id.ToString() }).ToList();
        foreach (var table in Found)
            await rows.ChangeAsync($"DELETE FROM {table} WHERE tenant = @tenant AND person = @person", left);
    }

    /// <summary>After a whole walk, whoever did not come up in it is gone.</summary>
    public static async Task DropUnseenAsync(Transaction rows, SweepRun run)
    {
        const string Unseen = "SELECT people.person FROM people JOIN sweeps ON sweeps.tenant = people.tenant WHERE people.tenant = @tenant AND is_whole = 1 AND sweeps.walk <> people.walk";
        foreach (var table in Found)
            await rows.ChangeAsync($"DELETE FROM {table} WHERE tenant = @tenant AND person IN ({Unseen})", SweepLease.Key(run));
    }

    public async Task<int> CountLicensedAsync(TenantId tenant, CancellationToken cancellationToken) =>
        (int)await database.FindAsync<long>("SELECT COUNT(*) FROM people WHERE tenant = @tenant AND has_plan = 1", new { tenant = tenant.ToString() }, cancellationToken);

    public async Task<(long LookedAt, long People)> ProgressAsync(TenantId tenant, long number, CancellationToken cancellationToken)
    {
        var row = await database.FindAsync<Progress>(
            "SELECT COALESCE(SUM(CASE WHEN swept_in = @number THEN 1 ELSE 0 END), 0) AS LookedAt, COUNT(*) AS People FROM people WHERE tenant = @tenant",
            new { tenant = tenant.ToString(), number },
            cancellationToken);
        return row is null ? default : (row.LookedAt, row.People);
    }

    public async Task<IReadOnlyList<SweepSubject>> ListLeftAsync(SweepRun run, Guid? after, int atMost, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var rows = await database.ListAsync<Left>(
            """
            SELECT person AS Person, name AS Name, upn AS Upn, language AS Language, entry AS Entry, facts AS Facts FROM people
            WHERE tenant = @tenant AND person > @after AND swept_in <> @number ORDER BY person LIMIT @atMost
            """,
            new { tenant = run.Tenant.ToString(), after = after?.ToString() ?? "", number = run.Number, atMost },
            cancellationToken);
        var remembered = await memory.RecallAsync(run.Tenant, [.. rows.Select(row => row.Person)], now, cancellationToken);
        return [.. rows.Select(row => remembered.Of(row.Person, row.ToPerson(run.Tenant), KeptFacts.Read(row.Facts)))];
    }

    private static object Row(Person person) => new
    {
        Tenant = person.Id.Tenant.ToString(),
        Person = person.Id.ObjectId.ToString(),
        SortName = PeoplePlace.Key(person.DisplayName),
        Search = $"{person.DisplayName}\n{person.UserPrincipalName}\n{person.Mail}".ToLowerInvariant(),
        Name = person.DisplayName,
        Upn = person.UserPrincipalName,
        Language = person.PreferredLanguage,
        Entry = JsonSerializer.Serialize(PersonEntry.Of(person), StoredJson.Options),
        HasPlan = person.HasExchangePlan == true ? 1L : 0L,
    };

    private sealed record Progress(long LookedAt, long People);

    private sealed record Left(string Person, string Name, string Upn, string? Language, string Entry, string? Facts)
    {
        public Person ToPerson(TenantId tenant) => JsonSerializer.Deserialize<PersonEntry>(Entry, StoredJson.Options)!
            .ToPerson(new PersonId(tenant, Guid.Parse(Person)), Name, Upn) with { PreferredLanguage = Language };
    }
}
