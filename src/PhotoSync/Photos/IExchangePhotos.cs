using PhotoSync.People;
using PhotoSync.Reading;

namespace PhotoSync.Photos;

/// <summary>The user photo in Exchange Online, through Microsoft Graph. Implementations are safe for concurrent use and never throw for an upstream failure.</summary>
public interface IExchangePhotos
{
    /// <summary>Reads the photo's change token and size, without its bytes.</summary>
    /// <returns>Known <see langword="null"/> when there is no photo: any 404 of the photo (domain.md §0.5).</returns>
    Task<Reading<ExchangePhoto?>> ReadAsync(PersonId person, Acting acting, CancellationToken cancellationToken);

    /// <summary>Reads the bytes.</summary>
    /// <param name="person">Whose photo.</param>
    /// <param name="pixels">Wanted edge length; the nearest size that exists at or above it is sent, else the largest.</param>
    /// <param name="acting">Whose rights are used.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<Reading<PictureFile?>> ReadPictureAsync(PersonId person, int pixels, Acting acting, CancellationToken cancellationToken);

    /// <summary>Replaces the photo (PUT, at most 4 MB of JPEG; domain.md §2.4). Never repeated by itself.</summary>
    Task<WriteOutcome> ReplaceAsync(PersonId person, ReadOnlyMemory<byte> jpeg, Acting acting, CancellationToken cancellationToken);

    /// <summary>Removes the photo (DELETE; domain.md §2.4). Never repeated by itself; no photo counts as removed.</summary>
    Task<WriteOutcome> RemoveAsync(PersonId person, Acting acting, CancellationToken cancellationToken);
}
