using PhotoSync.Comparison;
using PhotoSync.Diagnosis;
using PhotoSync.People;

namespace PhotoSync.Synchronization;

/// <summary>Our own memory of Exchange photos: change token, fingerprint, first seen (domain.md §0.4). No photo is kept.</summary>
public interface IObservationStore
{
    /// <summary>Tells what was observed of the photo with this change token.</summary>
    /// <param name="person">Whose photo.</param>
    /// <param name="etag">The present change token; <see langword="null"/> for "no photo".</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<PhotoHistory> FindAsync(PersonId person, string? etag, CancellationToken cancellationToken);

    /// <summary>Notes that this token (or none) is what Exchange shows. Seeing the same again only moves "last seen"; a fingerprint once stored for a token stays when none is given.</summary>
    Task RecordAsync(PersonId person, string? etag, PhotoFingerprint? fingerprint, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>The stored fingerprint of the photo with this change token; <see langword="null"/> where none is stored.</summary>
    Task<PhotoFingerprint?> FindFingerprintAsync(PersonId person, string etag, CancellationToken cancellationToken);
}
