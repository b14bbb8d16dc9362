using PhotoSync.Bot.Interactions;
using PhotoSync.People;

namespace PhotoSync.Host.Storage.Conversations;

/// <summary>The table of interactions; a change takes effect only on the version that it was made from.</summary>
internal sealed class InteractionStore(Database database) : IInteractionStore
{
    private const string Columns =
        "id AS Id, tenant AS Tenant, person AS Person, conversation AS Conversation, kind AS Kind, activity AS Activity, state AS State, created_at AS CreatedAt, expires_at AS ExpiresAt, version AS Version";

    public Task AddAsync(Interaction interaction, CancellationToken cancellationToken) => database.ChangeAsync(
        """
        INSERT INTO interactions (id, tenant, person, conversation, kind, activity, state, created_at, expires_at, version)
        VALUES (@Id, @Tenant, @Person, @Conversation, @Kind, @Activity, @State, @CreatedAt, @ExpiresAt, @Version)
        """,
        Row.Of(interaction),
        cancellationToken);

    public async Task<Interaction?> FindAsync(string id, CancellationToken cancellationToken) =>
        (await database.FindAsync<Row>($"SELECT {Columns} FROM interactions WHERE id = @id", new { id }, cancellationToken))?.ToInteraction();

    public async Task<Interaction?> FindNewestAsync(PersonId person, string kind, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var row = await database.FindAsync<Row>(
            $"""
            SELECT {Columns} FROM interactions WHERE tenant = @tenant AND person = @person AND kind = @kind AND expires_at > @now
            ORDER BY created_at DESC LIMIT 1
            """,
            new { tenant = person.Tenant.ToString(), person = person.ObjectId.ToString(), kind, now = Utc.Write(now) },
            cancellationToken);
        return row?.ToInteraction();
    }

    public async Task<bool> TryReplaceAsync(Interaction interaction, long expectedVersion, CancellationToken cancellationToken)
    {
        var row = Row.Of(interaction);
        return await database.ChangeAsync(
            """
            UPDATE interactions SET kind = @Kind, activity = @Activity, state = @State, expires_at = @ExpiresAt, version = @Version
            WHERE id = @Id AND version = @expectedVersion
            """,
            new { row.Id, row.Kind, row.Activity, row.State, row.ExpiresAt, row.Version, expectedVersion },
            cancellationToken) == 1;
    }

    private sealed record Row(
        string Id, string Tenant, string Person, string Conversation, string Kind, string? Activity, string State, string CreatedAt, string ExpiresAt, long Version)
    {
        public static Row Of(Interaction interaction) => new(
            interaction.Id,
            interaction.Person.Tenant.ToString(),
            interaction.Person.ObjectId.ToString(),
            interaction.ConversationId,
            interaction.Kind,
            interaction.ActivityId,
            interaction.State,
            Utc.Write(interaction.CreatedAt),
            Utc.Write(interaction.ExpiresAt),
            interaction.Version);

        public Interaction ToInteraction() =>
            new(Id, Key.Read(Tenant, Person), Conversation, Kind, Activity, State, Utc.Read(CreatedAt), Utc.Read(ExpiresAt), Version);
    }
}
