using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using PhotoSync.Diagnosis;
using PhotoSync.People;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Planning;
using PhotoSync.Reminders.Sending;
using PhotoSync.Testing.People;

namespace PhotoSync.Reminders.Tests.Sending;

/// <summary>The people whom campaigns are for; nobody of them has a photo unless the test says otherwise.</summary>
internal sealed class Town : IAudienceSource, IRecipientCheck, IRecipientZones
{
    private readonly List<Candidate> people = [];

    public ConcurrentDictionary<Guid, RecipientFinding> Findings { get; } = new();

    public ConcurrentDictionary<Guid, string> Zones { get; } = new();

    public Exception? Unreadable { get; set; }

    public void Settle(int number) => people.AddRange(Enumerable.Range(1, number).Select(one => new Candidate(Some.PersonId(one).ObjectId, false, true, "en")));

    public void Add(Candidate candidate) => people.Add(candidate);

    public Task<AudienceListing> ListAsync(TenantId tenant, Audience audience, CancellationToken cancellationToken) =>
        Task.FromResult(new AudienceListing(new AudienceOrigin(AudienceBasis.Directory, default), ListAsync(cancellationToken)));

    private async IAsyncEnumerable<Candidate> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.Yield();
        foreach (var person in people)
            yield return person;
        if (Unreadable is { } failure)
            throw failure;
    }

    public Task<ResolvedNames> ResolveAsync(TenantId tenant, IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        var found = people.Where(person => names.Contains(person.Person.ToString())).ToList();
        return Task.FromResult(new ResolvedNames(found, [.. names.Where(name => found.All(person => person.Person.ToString() != name))], []));
    }

    public Task<RecipientFinding> CheckAsync(PersonId person, CancellationToken cancellationToken) =>
        Task.FromResult(Findings.GetValueOrDefault(person.ObjectId, new RecipientFinding.Found(PhotoState.NoPhotoAnywhere)));

    public Task<string?> FindAsync(PersonId person, CancellationToken cancellationToken) => Task.FromResult(Zones.GetValueOrDefault(person.ObjectId));
}
