using PhotoSync.People;

namespace PhotoSync.Coverage.Listing;

/// <summary>
/// What the sweeps found, to be read by whoever shows people, counts them or writes to them. Guests and disabled accounts are not in it.
/// Implementations are safe for concurrent use.
/// </summary>
public interface ICoverageStore
{
    /// <summary>One page of people, ordered by name and id.</summary>
    Task<IReadOnlyList<CoveredPerson>> ListAsync(TenantId tenant, PeopleQuery query, CancellationToken cancellationToken);

    /// <summary>One person; <see langword="null"/> where they do not count.</summary>
    Task<CoveredPerson?> FindAsync(PersonId person, CancellationToken cancellationToken);

    /// <summary>What was noticed about one person's photo, newest first.</summary>
    Task<IReadOnlyList<PersonMoment>> ListMomentsAsync(PersonId person, int atMost, CancellationToken cancellationToken);

    /// <summary>Counts everybody by state.</summary>
    Task<CoverageCount> CountAsync(TenantId tenant, CancellationToken cancellationToken);

    /// <summary>The days from one to another, both included, oldest first.</summary>
    Task<IReadOnlyList<CoverageDay>> ListDaysAsync(TenantId tenant, DateOnly from, DateOnly to, CancellationToken cancellationToken);
}
