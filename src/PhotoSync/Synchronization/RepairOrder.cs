using PhotoSync.People;
using PhotoSync.Photos;

namespace PhotoSync.Synchronization;

/// <summary>What an admin repair writes, and for whom.</summary>
/// <param name="Person">Whose profile.</param>
/// <param name="Profile">The profile as read just before; its picture folder is kept where it lies on the My Site Host.</param>
/// <param name="Small">JPEG of 48 × 48 pixels.</param>
/// <param name="Medium">JPEG of 72 × 72 pixels.</param>
/// <param name="Large">JPEG of 200 to 300 pixels square.</param>
public sealed record RepairOrder(
    Person Person, SharePointProfile Profile, ReadOnlyMemory<byte> Small, ReadOnlyMemory<byte> Medium, ReadOnlyMemory<byte> Large)
{
    /// <summary>Whether the pull from Exchange is to be switched on again: where the sync state is empty or "0" and there is a mailbox.</summary>
    public bool RestorePull { get; init; }
}
