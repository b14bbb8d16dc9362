using Microsoft.AspNetCore.DataProtection;
using PhotoSync.Microsoft365.SignIn;

namespace PhotoSync.Host.Storage.Secrets;

/// <summary>The table of people's token caches, each under data protection and bound to its key.</summary>
internal sealed class TokenCacheStore(Database database, IDataProtectionProvider protection, TimeProvider clock) : ITokenCacheStore
{
    public async Task<byte[]?> FindAsync(string key, CancellationToken cancellationToken)
    {
        var content = await database.FindAsync<byte[]>("SELECT content FROM token_cache WHERE id = @key", new { key }, cancellationToken);
        return content is null ? null : ProtectorFor(key).Unprotect(content);
    }

    public Task SaveAsync(string key, byte[] content, CancellationToken cancellationToken) => database.ChangeAsync(
        """
        INSERT INTO token_cache (id, content, saved_at) VALUES (@key, @content, @at)
        ON CONFLICT (id) DO UPDATE SET content = excluded.content, saved_at = excluded.saved_at
        """,
        new { key, content = ProtectorFor(key).Protect(content), at = Utc.Write(clock.GetUtcNow()) },
        cancellationToken);

    public Task RemoveAsync(string key, CancellationToken cancellationToken) =>
        database.ChangeAsync("DELETE FROM token_cache WHERE id = @key", new { key }, cancellationToken);

    private IDataProtector ProtectorFor(string key) => protection.CreateProtector("PhotoSync.TokenCache", key);
}
