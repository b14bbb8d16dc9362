namespace PhotoSync.Microsoft365.SignIn;

/// <summary>
/// Keeps people's token caches between calls, nodes and restarts. What is handed over is not encrypted: an implementation that writes it anywhere
/// encrypts it first. One key belongs to one person; see <see cref="TokenCacheKey"/>.
/// </summary>
public interface ITokenCacheStore
{
    Task<byte[]?> FindAsync(string key, CancellationToken cancellationToken);

    Task SaveAsync(string key, byte[] content, CancellationToken cancellationToken);

    Task RemoveAsync(string key, CancellationToken cancellationToken);
}
