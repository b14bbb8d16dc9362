using PhotoSync.Bot.Conversations;
using PhotoSync.People;

namespace PhotoSync.Host.Storage.Conversations;

/// <summary>The table of conversations, one row a person.</summary>
internal sealed class ConversationStore(Database database) : IConversationStore
{
    public Task<bool> SaveAsync(KnownConversation conversation, CancellationToken cancellationToken)
    {
        var row = new Row(
            conversation.Person.Tenant.ToString(),
            conversation.Person.ObjectId.ToString(),
            conversation.ReferenceJson,
            conversation.Locale,
            conversation.TimeZone,
            Utc.Write(conversation.SeenAt));
        return database.ChangeTogetherAsync(async rows => await InsertAsync(rows, row) || !await UpdateAsync(rows, row), cancellationToken);
    }

    public async Task<KnownConversation?> FindAsync(PersonId person, CancellationToken cancellationToken)
    {
        var row = await database.FindAsync<Row>(
            """
            SELECT tenant AS Tenant, person AS Person, reference AS Reference, locale AS Locale, time_zone AS TimeZone, seen_at AS SeenAt
            FROM conversations WHERE tenant = @tenant AND person = @person
            """,
            Key.Of(person),
            cancellationToken);
        return row is null ? null : new(person, row.Reference, row.Locale, row.TimeZone, Utc.Read(row.SeenAt));
    }

    public Task ForgetAsync(PersonId person, CancellationToken cancellationToken) =>
        database.ChangeAsync("DELETE FROM conversations WHERE tenant = @tenant AND person = @person", Key.Of(person), cancellationToken);

    private static async Task<bool> InsertAsync(Transaction rows, Row row) => await rows.ChangeAsync(
        """
        INSERT INTO conversations (tenant, person, reference, locale, time_zone, seen_at)
        VALUES (@Tenant, @Person, @Reference, @Locale, @TimeZone, @SeenAt) ON CONFLICT DO NOTHING
        """,
        row) == 1;

    private static async Task<bool> UpdateAsync(Transaction rows, Row row) => await rows.ChangeAsync(
        """
        UPDATE conversations SET reference = @Reference, locale = COALESCE(@Locale, locale), time_zone = COALESCE(@TimeZone, time_zone), seen_at = @SeenAt
        WHERE tenant = @Tenant AND person = @Person
        """,
        row) == 1;

    private sealed record Row(string Tenant, string Person, string Reference, string? Locale, string? TimeZone, string SeenAt);
}
