using PhotoSync.People;
using PhotoSync.Synchronization;

namespace PhotoSync.Host.Storage.Photos;

/// <summary>The photo changes that were begun. Settled ones stay until retention takes them, so that a refusal is remembered.</summary>
internal sealed class PhotoWriteJournal(Database database, TimeProvider clock) : IPhotoWriteJournal
{
    private static readonly TimeSpan RefusalRemembered = TimeSpan.FromHours(24);

    public Task BeginAsync(PhotoWrite write, CancellationToken cancellationToken) => database.ChangeAsync(
        "INSERT INTO photo_writes (id, tenant, person, kind, etag_before, begun_at, refused) VALUES (@id, @tenant, @person, @kind, @etag, @at, 0)",
        new
        {
            id = write.Id.ToString(),
            tenant = write.Person.Tenant.ToString(),
            person = write.Person.ObjectId.ToString(),
            kind = write.Kind.ToString(),
            etag = write.ETagBefore,
            at = Utc.Write(write.BegunAt),
        },
        cancellationToken);

    public Task SettleAsync(Guid id, bool refused, DateTimeOffset at, CancellationToken cancellationToken) => database.ChangeAsync(
        "UPDATE photo_writes SET settled_at = @at, refused = @refused WHERE id = @id AND settled_at IS NULL",
        new { id = id.ToString(), refused = refused ? 1L : 0L, at = Utc.Write(at) },
        cancellationToken);

    public async Task<IReadOnlyList<PhotoWrite>> ListOpenAsync(CancellationToken cancellationToken)
    {
        var rows = await database.ListAsync<Row>(
            """
            SELECT id AS Id, tenant AS Tenant, person AS Person, kind AS Kind, etag_before AS ETagBefore, begun_at AS BegunAt
            FROM photo_writes WHERE settled_at IS NULL ORDER BY begun_at
            """,
            new { },
            cancellationToken);
        return [.. rows.Select(row => row.ToWrite())];
    }

    public async Task<bool> WasRefusedLatelyAsync(PersonId person, CancellationToken cancellationToken) => await database.FindAsync<long>(
        "SELECT COUNT(*) FROM photo_writes WHERE tenant = @tenant AND person = @person AND refused = 1 AND settled_at > @since",
        new { tenant = person.Tenant.ToString(), person = person.ObjectId.ToString(), since = Utc.Write(clock.GetUtcNow() - RefusalRemembered) },
        cancellationToken) > 0;

    private sealed record Row(string Id, string Tenant, string Person, string Kind, string? ETagBefore, string BegunAt)
    {
        public PhotoWrite ToWrite() =>
            new(Guid.Parse(Id), Key.Read(Tenant, Person), Enum.Parse<PhotoWriteKind>(Kind), ETagBefore, Utc.Read(BegunAt));
    }
}
