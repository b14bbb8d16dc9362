using System.Collections.Concurrent;
using PhotoSync.People;
using PhotoSync.Synchronization;

namespace PhotoSync.Testing.Memory;

public sealed class InMemoryWriteJournal : IPhotoWriteJournal
{
    private readonly ConcurrentDictionary<Guid, PhotoWrite> open = new();
    private readonly ConcurrentDictionary<PersonId, DateTimeOffset> refused = new();

    public Task BeginAsync(PhotoWrite write, CancellationToken cancellationToken)
    {
        open[write.Id] = write;
        return Task.CompletedTask;
    }

    public Task SettleAsync(Guid id, bool refused, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (open.TryRemove(id, out var write) && refused) this.refused[write.Person] = at;
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<PhotoWrite>> ListOpenAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<PhotoWrite>>([.. open.Values.OrderBy(w => w.BegunAt)]);

    public Task<bool> WasRefusedLatelyAsync(PersonId person, CancellationToken cancellationToken) => Task.FromResult(refused.ContainsKey(person));
}
