using System.Collections.Concurrent;
using PhotoSync.Bot.Uploading;
using PhotoSync.People;

namespace PhotoSync.Bot.Tests.Office.Memory;

internal sealed class InMemoryUploads(TimeProvider clock) : IPendingUploads
{
    private readonly ConcurrentDictionary<string, (PersonId Person, ReadOnlyMemory<byte> Picture, DateTimeOffset Until)> rows = new();

    public int Count => rows.Count;

    public Task<string> KeepAsync(PersonId person, ReadOnlyMemory<byte> picture, CancellationToken cancellationToken)
    {
        var id = Guid.NewGuid().ToString("N");
        rows[id] = (person, picture, clock.GetUtcNow() + IPendingUploads.Lifetime);
        return Task.FromResult(id);
    }

    public Task<ReadOnlyMemory<byte>?> FindAsync(string id, PersonId person, CancellationToken cancellationToken) =>
        Task.FromResult(
            rows.TryGetValue(id, out var row) && row.Person == person && row.Until > clock.GetUtcNow() ? row.Picture : (ReadOnlyMemory<byte>?)null);

    public Task DropAsync(string id, CancellationToken cancellationToken)
    {
        rows.TryRemove(id, out _);
        return Task.CompletedTask;
    }
}
