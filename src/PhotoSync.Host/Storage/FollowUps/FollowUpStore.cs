using PhotoSync.People;
using PhotoSync.Reminders.FollowUps;

namespace PhotoSync.Host.Storage.FollowUps;

/// <summary>The table of follow-ups, which rings the bell of this process' pump.</summary>
internal sealed class FollowUpStore(Database database, FollowUpBell bell) : IFollowUpStore
{
    private const string Columns = "id AS Id, tenant AS Tenant, person AS Person, purpose AS Purpose, due_at AS DueAt, attempt AS Attempt, interaction AS Interaction";

    public async Task ScheduleAsync(FollowUp followUp, CancellationToken cancellationToken)
    {
        await database.ChangeAsync(
            """
            INSERT INTO follow_ups (id, tenant, person, purpose, due_at, attempt, interaction, leased_until)
            VALUES (@id, @tenant, @person, @purpose, @due, @attempt, @interaction, '')
            ON CONFLICT (tenant, person, purpose) DO UPDATE SET
                id = excluded.id, due_at = excluded.due_at, attempt = excluded.attempt, interaction = excluded.interaction, leased_until = ''
            """,
            new
            {
                id = followUp.Id.ToString(),
                tenant = followUp.Person.Tenant.ToString(),
                person = followUp.Person.ObjectId.ToString(),
                purpose = followUp.Purpose.ToString(),
                due = Utc.Write(followUp.DueAt),
                attempt = (long)followUp.Attempt,
                interaction = followUp.InteractionId,
            },
            cancellationToken);
        bell.Ring();
    }

    public async Task<FollowUp?> FindOpenAsync(PersonId person, FollowUpPurpose purpose, CancellationToken cancellationToken)
    {
        var row = await database.FindAsync<Row>(
            $"SELECT {Columns} FROM follow_ups WHERE tenant = @tenant AND person = @person AND purpose = @purpose", Which(person, purpose), cancellationToken);
        return row?.ToFollowUp();
    }

    public Task CancelAsync(PersonId person, FollowUpPurpose purpose, CancellationToken cancellationToken) => database.ChangeAsync(
        "DELETE FROM follow_ups WHERE tenant = @tenant AND person = @person AND purpose = @purpose", Which(person, purpose), cancellationToken);

    public async Task<IReadOnlyList<FollowUp>> ClaimDueAsync(TenantId tenant, DateTimeOffset now, int atMost, TimeSpan lease, CancellationToken cancellationToken)
    {
        var rows = await database.ChangeAndListAsync<Row>(
            $"""
            UPDATE follow_ups SET leased_until = @until WHERE id IN (
                SELECT id FROM follow_ups WHERE tenant = @tenant AND due_at <= @now AND leased_until <= @now
                ORDER BY due_at LIMIT @atMost {database.Dialect.SkipLocked})
            RETURNING {Columns}
            """,
            new { tenant = tenant.ToString(), now = Utc.Write(now), until = Utc.Write(now + lease), atMost },
            cancellationToken);
        return [.. rows.Select(row => row.ToFollowUp()).OrderBy(followUp => followUp.DueAt)];
    }

    public Task CompleteAsync(Guid id, CancellationToken cancellationToken) =>
        database.ChangeAsync("DELETE FROM follow_ups WHERE id = @id", new { id = id.ToString() }, cancellationToken);

    public async Task RescheduleAsync(Guid id, DateTimeOffset dueAt, int attempt, CancellationToken cancellationToken)
    {
        await database.ChangeAsync(
            "UPDATE follow_ups SET due_at = @due, attempt = @attempt, leased_until = '' WHERE id = @id",
            new { id = id.ToString(), due = Utc.Write(dueAt), attempt = (long)attempt },
            cancellationToken);
        bell.Ring();
    }

    // The tenants are few and the rows may be many: so each is found, and its earliest row, without reading the rest.
    public async Task<IReadOnlyDictionary<TenantId, DateTimeOffset>> ListNextAsync(CancellationToken cancellationToken)
    {
        var rows = await database.ListAsync<Next>(
            """
            WITH RECURSIVE tenants (tenant) AS (
                SELECT MIN(tenant) FROM follow_ups WHERE leased_until = ''
                UNION ALL
                SELECT (SELECT MIN(f.tenant) FROM follow_ups AS f WHERE f.leased_until = '' AND f.tenant > t.tenant) FROM tenants AS t WHERE t.tenant IS NOT NULL)
            SELECT tenant AS Tenant, MIN(at) AS At FROM (
                SELECT t.tenant, (SELECT MIN(f.due_at) FROM follow_ups AS f WHERE f.leased_until = '' AND f.tenant = t.tenant) AS at
                FROM tenants AS t WHERE t.tenant IS NOT NULL
                UNION ALL
                SELECT tenant, CASE WHEN leased_until > due_at THEN leased_until ELSE due_at END FROM follow_ups WHERE leased_until > '') AS next
            GROUP BY tenant
            """,
            new { },
            cancellationToken);
        return rows.ToDictionary(row => new TenantId(Guid.Parse(row.Tenant)), row => Utc.Read(row.At));
    }

    private static object Which(PersonId person, FollowUpPurpose purpose) =>
        new { tenant = person.Tenant.ToString(), person = person.ObjectId.ToString(), purpose = purpose.ToString() };

    private sealed record Next(string Tenant, string At);

    private sealed record Row(string Id, string Tenant, string Person, string Purpose, string DueAt, long Attempt, string Interaction)
    {
        public FollowUp ToFollowUp() =>
            new(Guid.Parse(Id), Key.Read(Tenant, Person), Enum.Parse<FollowUpPurpose>(Purpose), Utc.Read(DueAt), (int)Attempt, Interaction);
    }
}
