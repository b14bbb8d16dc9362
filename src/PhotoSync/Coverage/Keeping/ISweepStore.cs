using PhotoSync.Coverage.Sources;
using PhotoSync.People;

namespace PhotoSync.Coverage.Keeping;

/// <summary>
/// Keeps how far sweeps have come and what they found, durably with every call that returns. One owner at a time runs a tenant's sweep; what a former
/// owner still writes is refused (<see langword="false"/>).
/// </summary>
public interface ISweepStore
{
    /// <summary>Takes the tenant's unfinished sweep over, or begins a new one.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="beginAt">When a new one may begin, in UTC, for comparison with the start of the last; <see langword="null"/> for at once.</param>
    /// <param name="now">The present time.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns><see langword="null"/> where somebody else runs one, or none is due.</returns>
    Task<SweepRun?> TakeAsync(TenantId tenant, DateTimeOffset? beginAt, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Keeps a page of people together with where to go on.</summary>
    Task<bool> SavePeopleAsync(SweepRun run, PeopleChanges.Page page, CancellationToken cancellationToken);

    /// <summary>Says that the directory is to be walked from its beginning.</summary>
    Task<bool> StartOverAsync(SweepRun run, CancellationToken cancellationToken);

    /// <summary>Says that all people are known: those who did not come up in a whole walk are taken out.</summary>
    /// <returns>How many people hold a licence; <see langword="null"/> where the sweep was taken over.</returns>
    Task<int?> CompletePeopleAsync(SweepRun run, PhotoUpdatePolicy? policy, CancellationToken cancellationToken);

    /// <summary>People whom this sweep has not looked at, in the order of their ids, behind <paramref name="after"/>.</summary>
    Task<IReadOnlyList<SweepSubject>> ListLeftAsync(SweepRun run, Guid? after, int atMost, CancellationToken cancellationToken);

    /// <summary>Keeps what was found, all of it or nothing.</summary>
    Task<bool> SaveAsync(SweepRun run, IReadOnlyList<SweepResult> results, CancellationToken cancellationToken);

    /// <summary>Ends the sweep, or lets go of it where it was put off, and writes the present day's row of coverage.</summary>
    Task EndAsync(SweepRun run, SweepEnd end, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Where the tenant's latest sweep stands; <see langword="null"/> where there was none.</summary>
    Task<SweepStatus?> FindAsync(TenantId tenant, CancellationToken cancellationToken);
}
