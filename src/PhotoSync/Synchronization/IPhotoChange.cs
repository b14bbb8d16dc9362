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

    /// <summary>Settles changes that are open, because they were not answered or the process stopped in the middle, by reading again.</summary>
    /// <param name="actingFor">With whose rights to read; <see langword="null"/> leaves that change alone.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The changes that were looked at and whether the new state was found.</returns>
    Task<IReadOnlyList<SettledWrite>> SettleOpenAsync(Func<PhotoWrite, Acting?> actingFor, CancellationToken cancellationToken);
}
