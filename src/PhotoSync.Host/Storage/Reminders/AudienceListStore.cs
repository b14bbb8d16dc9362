using System.Runtime.CompilerServices;
using PhotoSync.People;
using PhotoSync.Reminders.Planning;

namespace PhotoSync.Host.Storage.Reminders;

/// <summary>The lists that admins brought, a row a person.</summary>
internal sealed class AudienceListStore(Database database) : IAudienceLists
{
    private const int PageSize = 1000;

    public Task KeepAsync(TenantId tenant, Guid list, IReadOnlyList<Candidate> people, CancellationToken cancellationToken) => database.ChangeTogetherAsync(
        async rows =>
        {
            foreach (var person in people)
                await rows.ChangeAsync(
                    "INSERT INTO campaign_people (tenant, list, person, guest, enabled, language) VALUES (@tenant, @list, @person, @guest, @enabled, @language)",
                    Columns(tenant, list, person));
            return people.Count;
        },
        cancellationToken);

    public async IAsyncEnumerable<Candidate> ReadAsync(TenantId tenant, Guid list, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var after = "";
        while (await PageAsync(tenant, list, after, cancellationToken) is [.., var last] page)
        {
            foreach (var row in page)
                yield return row.ToCandidate();
            after = last.Person;
        }
    }

    private Task<IReadOnlyList<Row>> PageAsync(TenantId tenant, Guid list, string after, CancellationToken cancellationToken) => database.ListAsync<Row>(
        """
        SELECT person AS Person, guest AS Guest, enabled AS Enabled, language AS Language FROM campaign_people
        WHERE tenant = @tenant AND list = @list AND person > @after ORDER BY person LIMIT @PageSize
        """,
        new { tenant = tenant.ToString(), list = list.ToString(), after, PageSize },
        cancellationToken);

    private static object Columns(TenantId tenant, Guid list, Candidate candidate) => new
    {
        tenant = tenant.ToString(),
        list = list.ToString(),
        person = candidate.Person.ToString(),
        guest = candidate.IsGuest ? 1L : 0L,
        enabled = candidate.AccountEnabled is { } enabled ? enabled ? 1L : 0L : (long?)null,
        language = candidate.Language,
    };

    // Filled by name: without a value, SQLite does not know the types of these columns.
    private sealed class Row
    {
        public string Person { get; init; } = "";

        public long Guest { get; init; }

        public long? Enabled { get; init; }

        public string? Language { get; init; }

        public Candidate ToCandidate() => new(Guid.Parse(Person), Guest != 0, Enabled is { } enabled ? enabled != 0 : null, Language);
    }
}
