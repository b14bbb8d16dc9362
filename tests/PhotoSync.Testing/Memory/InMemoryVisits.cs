using System.Collections.Concurrent;
using PhotoSync.Diagnosis;
using PhotoSync.People;
using PhotoSync.Synchronization;

namespace PhotoSync.Testing.Memory;

public sealed class InMemoryVisits : IVisitStore
{
    private readonly ConcurrentDictionary<PersonId, List<Visit>> people = new();

    public Task RecordAsync(PersonId person, Visit visit, CancellationToken cancellationToken)
    {
        people.AddOrUpdate(person, _ => [visit], (_, visits) => [.. visits, visit]);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<Visit>> ListAsync(PersonId person, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Visit>>([.. people.GetValueOrDefault(person, []).OrderBy(v => v.At)]);
}
