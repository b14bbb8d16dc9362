using PhotoSync.Diagnosis;
using PhotoSync.People;

namespace PhotoSync.Synchronization;

/// <summary>The known visits of people to their own SharePoint page.</summary>
public interface IVisitStore
{
    /// <summary>Adds a visit.</summary>
    Task RecordAsync(PersonId person, Visit visit, CancellationToken cancellationToken);

    /// <summary>The visits of the last 14 days, oldest first.</summary>
    Task<IReadOnlyList<Visit>> ListAsync(PersonId person, CancellationToken cancellationToken);
}
