using PhotoSync.People;

namespace PhotoSync.Coverage.Sources;

/// <summary>Lists the people of a tenant, and later only those who changed (<c>/users/delta</c>; domain.md §2.6). A changed photo is no change of a person.</summary>
public interface IPeopleChanges
{
    /// <summary>Reads one page, with the application's own rights.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="link">Where an earlier page said to go on; <see langword="null"/> to begin with everybody.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<PeopleChanges> ReadAsync(TenantId tenant, Uri? link, CancellationToken cancellationToken);
}
