using PhotoSync.People;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Directory;

/// <summary>Lists many people by the application's rights, a page of 999 at a time (domain.md §2.6, §9).</summary>
public interface IPeoplePages
{
    /// <summary>Everybody of a tenant, guests and blocked accounts too.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="next">What the page before named; <see langword="null"/> for the first.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<Reading<PeoplePage>> ReadAsync(TenantId tenant, string? next, CancellationToken cancellationToken);

    /// <summary>The people of a group and of the groups within it.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="group">The group.</param>
    /// <param name="next">What the page before named; <see langword="null"/> for the first.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<Reading<PeoplePage>> ReadGroupAsync(TenantId tenant, Guid group, string? next, CancellationToken cancellationToken);
}
