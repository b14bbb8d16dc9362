using System.Runtime.CompilerServices;
using PhotoSync.Host.Storage.Reminders;
using PhotoSync.Microsoft365.Directory;
using PhotoSync.People;
using PhotoSync.Reading;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Planning;

namespace PhotoSync.Host.Reminding;

/// <summary>
/// Audiences out of the tenant's directory: everybody, a group, those whom a file names. Those by state are taken from a sweep that was completed lately; without one, they are
/// those of the directory whose latest check found it.
/// </summary>
internal sealed class DirectoryAudiences(IPeoplePages pages, FindingReader findings, SweptAudiences swept, TimeProvider clock) : IAudienceSource
{
    public async Task<AudienceListing> ListAsync(TenantId tenant, Audience audience, CancellationToken cancellationToken)
    {
        if (audience is Audience.InStates states && await swept.FindAsync(tenant, states, cancellationToken) is { } listing)
            return listing;
        var basis = audience is Audience.InStates ? AudienceBasis.KnownFindings : AudienceBasis.Directory;
        return new AudienceListing(new AudienceOrigin(basis, clock.GetUtcNow()), ReadAsync(tenant, audience, cancellationToken));
    }

    public async Task<ResolvedNames> ResolveAsync(TenantId tenant, IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        var search = new NameSearch(names);
        await foreach (var page in ReadAsync(next => pages.ReadAsync(tenant, next, cancellationToken)))
            foreach (var person in page)
                search.Look(person);
        return search.End(ToCandidate);
    }

    private async IAsyncEnumerable<Candidate> ReadAsync(TenantId tenant, Audience audience, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var page in ReadAsync(next => audience is Audience.InGroup group
            ? pages.ReadGroupAsync(tenant, group.Group, next, cancellationToken)
            : pages.ReadAsync(tenant, next, cancellationToken)))
        {
            foreach (var person in audience is Audience.InStates states ? await InStatesAsync(tenant, page, states, cancellationToken) : page)
                yield return ToCandidate(person);
        }
    }

    private static async IAsyncEnumerable<IReadOnlyList<Person>> ReadAsync(Func<string?, Task<Reading<PeoplePage>>> read)
    {
        string? next = null;
        do
        {
            var page = await read(next);
            if (page.FailureOrNull is { } failure)
                throw new AudienceUnreadException(failure);
            yield return page.ValueOrDefault!.People;
            next = page.ValueOrDefault.Next;
        }
        while (next is not null);
    }

    private async Task<IEnumerable<Person>> InStatesAsync(TenantId tenant, IReadOnlyList<Person> page, Audience.InStates wanted, CancellationToken cancellationToken)
    {
        var found = await findings.ListAsync(tenant, [.. page.Select(person => person.Id.ObjectId)], cancellationToken);
        return page.Where(person => found.TryGetValue(person.Id.ObjectId, out var state) && wanted.States.Contains(state));
    }

    private static Candidate ToCandidate(Person person) => new(person.Id.ObjectId, person.IsGuest, person.AccountEnabled, person.PreferredLanguage);
}
