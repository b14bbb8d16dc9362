using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using PhotoSync.Bot.Uploading;
using PhotoSync.People;

namespace PhotoSync.Host.Storage.Conversations;

/// <summary>The table of pictures between preview and confirmation, each under data protection and bound to its id: what is deleted cannot be read from the disk afterwards.</summary>
internal sealed class PendingUploadStore(Database database, IDataProtectionProvider protection, TimeProvider clock) : IPendingUploads
{
    public async Task<string> KeepAsync(PersonId person, ReadOnlyMemory<byte> picture, CancellationToken cancellationToken)
    {
        var id = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
        await database.ChangeAsync(
            "INSERT INTO pending_uploads (id, tenant, person, content, expires_at) VALUES (@id, @tenant, @person, @content, @expires)",
            new
            {
                id,
                tenant = person.Tenant.ToString(),
                person = person.ObjectId.ToString(),
                content = ProtectorFor(id).Protect(picture.ToArray()),
                expires = Utc.Write(clock.GetUtcNow() + IPendingUploads.Lifetime),
            },
            cancellationToken);
        return id;
    }

    public async Task<ReadOnlyMemory<byte>?> FindAsync(string id, PersonId person, CancellationToken cancellationToken)
    {
        var content = await database.FindAsync<byte[]>(
            "SELECT content FROM pending_uploads WHERE id = @id AND tenant = @tenant AND person = @person AND expires_at > @now",
            new { id, tenant = person.Tenant.ToString(), person = person.ObjectId.ToString(), now = Utc.Write(clock.GetUtcNow()) },
            cancellationToken);
        // A bare null would become an empty memory here.
        return content is null ? default(ReadOnlyMemory<byte>?) : ProtectorFor(id).Unprotect(content);
    }

    public Task DropAsync(string id, CancellationToken cancellationToken) =>
        database.ChangeAsync("DELETE FROM pending_uploads WHERE id = @id", new { id }, cancellationToken);

    private IDataProtector ProtectorFor(string id) => protection.CreateProtector("PhotoSync.PendingUploads", id);
}
