using Microsoft.AspNetCore.DataProtection;
using PhotoSync.Bot.Interactions;
using PhotoSync.People;

namespace PhotoSync.Host.Storage.Conversations;

/// <summary>The table of interactions; a change takes effect only on the version that it was made from. Their state, which tells of a person, lies under data protection and is bound to the interaction.</summary>
internal sealed class InteractionStore(Database database, IDataProtectionProvider protection) : IInteractionStore
{
    private const string Columns =
        "id AS Id, tenant AS Tenant, person AS Person, conversation AS Conversation, kind AS Kind, activity AS Activity, state AS State, created_at AS CreatedAt, expires_at AS ExpiresAt, version AS Version";

    public Task AddAsync(Interaction interaction, CancellationToken cancellationToken) => database.ChangeAsync(
        """
        INSERT INTO interactions (id, tenant, person, conversation, kind, activity, state, created_at, expires_at, version)
        VALUES (@Id, @Tenant, @Person, @Conversation, @Kind, @Activity, @State, @CreatedAt, @ExpiresAt, @Version)
        """,
        RowOf(interaction),
        cancellationToken);

    public async Task<Interaction?> FindAsync(string id, CancellationToken cancellationToken) =>
        Read(await database.FindAsync<Row>($"SELECT {Columns} FROM interactions WHERE id = @id", new { id }, cancellationToken));

    public async Task<Interaction?> FindNewestAsync(PersonId person, string kind, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var row = await database.FindAsync<Row>(
            $"""
            SELECT {Columns} FROM interactions WHERE tenant = @tenant AND person = @person AND kind = @kind AND expires_at > @now
            ORDER BY created_at DESC LIMIT 1
            """,
            new { tenant = person.Tenant.ToString(), person = person.ObjectId.ToString(), kind, now = Utc.Write(now) },
            cancellationToken);
        return Read(row);
    }

    public async Task<bool> TryReplaceAsync(Interaction interaction, long expectedVersion, CancellationToken cancellationToken)
    {
        var row = RowOf(interaction);
        return await database.ChangeAsync(
            """
            UPDATE interactions SET kind = @Kind, activity = @Activity, state = @State, expires_at = @ExpiresAt, version = @Version
            WHERE id = @Id AND version = @expectedVersion
            """,
            new { row.Id, row.Kind, row.Activity, row.State, row.ExpiresAt, row.Version, expectedVersion },
            cancellationToken) == 1;
    }

    private Row RowOf(Interaction interaction) => new(
        interaction.Id,
        interaction.Person.Tenant.ToString(),
        interaction.Person.ObjectId.ToString(),
        interaction.ConversationId,
        interaction.Kind,
        interaction.ActivityId,
        ProtectorFor(interaction.Id).Protect(interaction.State),
        Utc.Write(interaction.CreatedAt),
        Utc.Write(interaction.ExpiresAt),
        interaction.Version);

    private Interaction? Read(Row? row) => row is null ? null : new(
        row.Id,
        Key.Read(row.Tenant, row.Person),
        row.Conversation,
        row.Kind,
        row.Activity,
        ProtectorFor(row.Id).Unprotect(row.State),
        Utc.Read(row.CreatedAt),
        Utc.Read(row.ExpiresAt),
        row.Version);

    private IDataProtector ProtectorFor(string id) => protection.CreateProtector("PhotoSync.Interactions", id);

    private sealed record Row(
        string Id, string Tenant, string Person, string Conversation, string Kind, string? Activity, string State, string CreatedAt, string ExpiresAt, long Version);
}
