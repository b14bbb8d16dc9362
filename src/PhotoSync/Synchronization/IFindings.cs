using PhotoSync.Diagnosis;
using PhotoSync.People;

namespace PhotoSync.Synchronization;

/// <summary>The latest finding of everybody who was ever checked, for those who care for all of them.</summary>
public interface IFindings
{
    /// <summary>How many people there are in each state, and when the newest of these findings was made.</summary>
    Task<FindingCounts> CountAsync(TenantId tenant, CancellationToken cancellationToken);

    /// <summary>The people in these states, the oldest finding first.</summary>
    Task<IReadOnlyList<KnownFinding>> ListAsync(TenantId tenant, IReadOnlyList<PhotoState> states, int atMost, CancellationToken cancellationToken);
}
