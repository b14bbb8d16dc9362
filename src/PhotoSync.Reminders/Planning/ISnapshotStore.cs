using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Leasing;

namespace PhotoSync.Reminders.Planning;

/// <summary>Writes the audience of a campaign down. Only the holder of the tenant's lease may.</summary>
public interface ISnapshotStore
{
    /// <summary>Begins anew: recipients of an attempt that was not completed go.</summary>
    /// <returns>Whether the campaign may be prepared: it is due or was being prepared, and the lease still holds.</returns>
    Task<bool> TryBeginAsync(CampaignId campaign, Grip grip, CancellationToken cancellationToken);

    /// <summary>Adds one chunk. A chunk is never changed afterwards.</summary>
    /// <returns>Whether the lease still held.</returns>
    Task<bool> TryAddAsync(CampaignId campaign, Grip grip, IReadOnlyList<Guid> people, CancellationToken cancellationToken);

    /// <summary>Closes the snapshot and moves the campaign on; where the plan repeats, the next campaign is added in the same commit.</summary>
    /// <returns>Whether the lease still held.</returns>
    Task<bool> TryCompleteAsync(SnapshotEnd end, Grip grip, CancellationToken cancellationToken);
}
