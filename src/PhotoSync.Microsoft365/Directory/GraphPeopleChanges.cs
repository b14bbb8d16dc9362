using Microsoft.Kiota.Abstractions;
using PhotoSync.Coverage.Sources;
using PhotoSync.Microsoft365.Calls;
using PhotoSync.Microsoft365.Wire;
using PhotoSync.People;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Directory;

/// <summary>Who there is and who has changed, by <c>/users/delta</c> (domain.md §2.6).</summary>
internal sealed class GraphPeopleChanges(GraphApi graph, Caller caller, IDirectory directory) : IPeopleChanges
{
    private const string PageSize = "odata.maxpagesize=200";

    public async Task<PeopleChanges> ReadAsync(TenantId tenant, Uri? link, CancellationToken cancellationToken)
    {
        if (link is not null && !IsOfGraph(link))
            return new PeopleChanges.StartOver();
        var acting = new Acting.AsApplication(tenant);
        var call = graph.Call(Operation.ReadPeopleChanges, acting, Request(link)) with { Expected = Expected.Listing };
        return await caller.ReadAsync(call, answer => ChangesReading.Read(answer, tenant), cancellationToken).ConfigureAwait(false) switch
        {
            Reading<ChangesReading.Answered>.Known { Value: ChangesReading.Answered.Lost } => new PeopleChanges.StartOver(),
            Reading<ChangesReading.Answered>.Known { Value: ChangesReading.Answered.Page page } => await CompleteAsync(page, tenant, acting, cancellationToken).ConfigureAwait(false),
            Reading<ChangesReading.Answered>.Unread unread => new PeopleChanges.Unread(unread.Failure),
            _ => throw new InvalidOperationException("A page was read in no way."),
        };
    }

    /// <summary>Whoever came without a sign-in name is asked for by id: a change may tell no more than what has changed.</summary>
    private async Task<PeopleChanges> CompleteAsync(ChangesReading.Answered.Page page, TenantId tenant, Acting acting, CancellationToken cancellationToken)
    {
        var people = page.Changed.ToList();
        var gone = page.Gone.ToList();
        foreach (var id in page.Unclear)
        {
            var read = await directory.FindAsync(new PersonId(tenant, id), acting, cancellationToken).ConfigureAwait(false);
            if (read.FailureOrNull is { } failure)
                return new PeopleChanges.Unread(failure);
            if (read.ValueOrDefault is { } person)
                people.Add(person);
            else
                gone.Add(id);
        }

        return new PeopleChanges.Page(people, gone, page.Link, page.IsLast);
    }

    private RequestInformation Request(Uri? link)
    {
        var request = link is null
            ? graph.Client.Users.Delta.ToGetRequestInformation(config => config.QueryParameters.Select = PersonReading.Properties)
            : new RequestInformation { HttpMethod = Method.GET, URI = link };
        request.Headers.TryAdd("Accept", "application/json");
        request.Headers.Add("Prefer", PageSize);
        return request;
    }

    /// <summary>A link goes along with a token, so only Graph's own is followed.</summary>
    private bool IsOfGraph(Uri link) => link.IsAbsoluteUri && graph.Audience.Address.IsBaseOf(link);
}
