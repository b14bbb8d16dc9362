using PhotoSync.People;

namespace PhotoSync.Synchronization;

/// <summary>
/// Writes a person's photo straight into SharePoint with the application's own rights, where the normal way is stuck (domain.md §3.4). Off unless an
/// administrator switched it on. Every step may be repeated; implementations are safe for concurrent use and never throw for an upstream failure.
/// </summary>
public interface ISharePointRepair
{
    /// <summary>Whether the operation is switched on for this deployment.</summary>
    bool IsSwitchedOn { get; }

    /// <summary>
    /// Uploads the three thumbnails, then sets the picture's address, the placeholder state "0" and the timestamp in the user profile. The sync state
    /// is set to "1" only where <see cref="RepairOrder.RestorePull"/> says so. Read again afterwards: what was written is a claim until it is seen.
    /// </summary>
    Task<RepairOutcome> WriteAsync(RepairOrder order, CancellationToken cancellationToken);

    /// <summary>Sets the placeholder state "1" and the timestamp, as SharePoint itself does where Exchange has no photo; address, files and sync state stay (domain.md §1.3).</summary>
    Task<RepairOutcome> ClearAsync(Person person, CancellationToken cancellationToken);
}
