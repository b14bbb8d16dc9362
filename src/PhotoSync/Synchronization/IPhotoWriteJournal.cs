using PhotoSync.People;

namespace PhotoSync.Synchronization;

/// <summary>The durable list of photo changes that were begun and not yet settled, and of refusals.</summary>
public interface IPhotoWriteJournal
{
    /// <summary>Notes a change before the request leaves.</summary>
    Task BeginAsync(PhotoWrite write, CancellationToken cancellationToken);

    /// <summary>Strikes a change off once its outcome is known.</summary>
    /// <param name="id">The change.</param>
    /// <param name="refused">Whether the service refused it with 403 (S9).</param>
    /// <param name="at">When, in UTC.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task SettleAsync(Guid id, bool refused, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>The changes whose outcome is not known, oldest first.</summary>
    Task<IReadOnlyList<PhotoWrite>> ListOpenAsync(CancellationToken cancellationToken);

    /// <summary>Whether a change of this person's photo was refused with 403 in the last 24 hours.</summary>
    Task<bool> WasRefusedLatelyAsync(PersonId person, CancellationToken cancellationToken);
}
