using System.Collections.Concurrent;
using PhotoSync.Microsoft365.SignIn;

namespace PhotoSync.Microsoft365.Tests.Scripting;

internal sealed class InMemoryTokenCaches : ITokenCacheStore
{
    public ConcurrentDictionary<string, byte[]> Content { get; } = new();

    public Task<byte[]?> FindAsync(string key, CancellationToken cancellationToken) => Task.FromResult(Content.GetValueOrDefault(key));

    public Task SaveAsync(string key, byte[] content, CancellationToken cancellationToken)
    {
        Content[key] = content;
        return Task.CompletedTask;
    }

    public Task RemoveAsync(string key, CancellationToken cancellationToken)
    {
        Content.TryRemove(key, out _);
        return Task.CompletedTask;
    }
}
