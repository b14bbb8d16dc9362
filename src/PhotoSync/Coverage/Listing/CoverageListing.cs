using System.Runtime.CompilerServices;
using PhotoSync.People;

namespace PhotoSync.Coverage.Listing;

/// <summary>Reads long lists of people page by page.</summary>
public static class CoverageListing
{
    /// <summary>Everybody who is asked for, from <see cref="PeopleQuery.After"/> on, at constant memory. <see cref="PeopleQuery.AtMost"/> is the size of the pages that are read.</summary>
    public static async IAsyncEnumerable<CoveredPerson> ListAllAsync(
        this ICoverageStore store, TenantId tenant, PeopleQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(query);
        for (var page = query; await store.ListAsync(tenant, page, cancellationToken) is [.., var last] people; page = page with { After = PeoplePlace.Of(last) })
            foreach (var person in people)
                yield return person;
    }
}
