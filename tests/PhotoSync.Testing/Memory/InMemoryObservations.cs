using System.Collections.Concurrent;
using PhotoSync.Comparison;
using PhotoSync.Diagnosis;
using PhotoSync.People;
using PhotoSync.Synchronization;

namespace PhotoSync.Testing.Memory;

public sealed class InMemoryObservations : IObservationStore
{
    private readonly ConcurrentDictionary<PersonId, List<Seen>> people = new();

    public Task<PhotoHistory> FindAsync(PersonId person, string? etag, CancellationToken cancellationToken)
    {
        var seen = people.GetValueOrDefault(person, []);
        var same = seen.Find(s => s.ETag == etag);
        var other = seen.Where(s => s.ETag != etag).Select(s => (DateTimeOffset?)s.Last).Max();
        return Task.FromResult(new PhotoHistory(same?.First, other is not null && (same is null || other <= same.First), other));
    }

    public Task RecordAsync(PersonId person, string? etag, PhotoFingerprint? fingerprint, DateTimeOffset at, CancellationToken cancellationToken)
    {
        people.AddOrUpdate(person, _ => [new Seen(etag, fingerprint, at, at)], (_, seen) => [.. seen.Where(s => s.ETag != etag), Merge(seen.Find(s => s.ETag == etag))]);
        return Task.CompletedTask;

        Seen Merge(Seen? before) => new(etag, fingerprint ?? before?.Fingerprint, before?.First ?? at, at);
    }

    public Task<PhotoFingerprint?> FindFingerprintAsync(PersonId person, string etag, CancellationToken cancellationToken) =>
        Task.FromResult(people.GetValueOrDefault(person, []).Find(s => s.ETag == etag)?.Fingerprint);

    private sealed record Seen(string? ETag, PhotoFingerprint? Fingerprint, DateTimeOffset First, DateTimeOffset Last);
}
