using PhotoSync.People;
using PhotoSync.Reminders.Planning;

namespace PhotoSync.Host.Storage.Reminders;

/// <summary>What is kept of people between campaigns; who wants no reminders at all is among their preferences.</summary>
internal sealed class RecipientMarkStore(Database database, IForgottenWishes forgotten) : IRecipientMarks
{
    public async Task<IReadOnlyList<RecipientMark>> FindAsync(TenantId tenant, IReadOnlyList<Guid> people, CancellationToken cancellationToken)
    {
        var marks = await database.ListAsync<Row>(
            $"""
            SELECT person AS Person, snoozed_until AS SnoozedUntil, reminded_at AS RemindedAt FROM reminder_marks
            WHERE tenant = @tenant AND person {database.Dialect.Among("people")}
            """,
            new { tenant = tenant.ToString(), people = people.Select(PersonBytes.Of).ToArray() },
            cancellationToken);
        var optedOut = await database.ListAsync<string>(
            $"SELECT person FROM preferences WHERE tenant = @tenant AND no_reminders = 1 AND person {database.Dialect.Among("people")}",
            new { tenant = tenant.ToString(), people = people.Select(person => person.ToString()).ToArray() },
            cancellationToken);

        var found = marks.ToDictionary(mark => PersonBytes.Read(mark.Person), mark => mark.ToMark());
        foreach (var person in optedOut.Select(Guid.Parse).Concat(await forgotten.AmongAsync(tenant, people, cancellationToken)))
            found[person] = (found.GetValueOrDefault(person) ?? new RecipientMark(person, false, null, null)) with { OptedOut = true };
        return [.. found.Values];
    }

    public Task SnoozeAsync(PersonId person, DateTimeOffset until, CancellationToken cancellationToken) => database.ChangeAsync(
        """
        INSERT INTO reminder_marks (tenant, person, snoozed_until) VALUES (@tenant, @person, @until)
        ON CONFLICT (tenant, person) DO UPDATE SET snoozed_until = excluded.snoozed_until
        """,
        new { tenant = person.Tenant.ToString(), person = PersonBytes.Of(person.ObjectId), until = Milliseconds.Write(until) },
        cancellationToken);

    private sealed record Row(byte[] Person, long? SnoozedUntil, long? RemindedAt)
    {
        public RecipientMark ToMark() => new(PersonBytes.Read(Person), OptedOut: false, Milliseconds.ReadOrNull(SnoozedUntil), Milliseconds.ReadOrNull(RemindedAt));
    }
}
