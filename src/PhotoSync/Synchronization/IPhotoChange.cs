using PhotoSync.People;
using PhotoSync.Photos;

namespace PhotoSync.Synchronization;

/// <summary>Changes a person's photo in Exchange, so that nothing is half-done whatever fails.</summary>
public interface IPhotoChange
{
    /// <summary>Replaces the photo by a prepared JPEG: notes the change durably, writes once, settles it (an unanswered write by reading again).</summary>
    Task<WriteOutcome> ReplaceAsync(PersonId person, ReadOnlyMemory<byte> jpeg, Acting acting, CancellationToken cancellationToken);

    /// <summary>Removes the photo, in the same way.</summary>
    Task<WriteOutcome> RemoveAsync(PersonId person, Acting acting, CancellationToken cancellationToken);

    /// <summary>Settles the changes that a stop of the process left open, by reading again; call once at start.</summary>
    /// <returns>The people whose change was settled now and whether the new state was found.</returns>
    Task<IReadOnlyList<SettledWrite>> SettleOpenAsync(Func<PhotoWrite, Acting> actingFor, CancellationToken cancellationToken);
}
