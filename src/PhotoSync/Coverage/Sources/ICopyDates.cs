using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Coverage.Sources;

/// <summary>Reads when SharePoint's copy of a photo was written, without its bytes. Never throws for an upstream failure.</summary>
public interface ICopyDates
{
    /// <summary>Reads the date of the file behind the profile's picture URL, with the application's own rights.</summary>
    /// <returns>Known <see langword="null"/> when the file does not exist.</returns>
    Task<Reading<DateTimeOffset?>> ReadAsync(TenantId tenant, SharePointProfile profile, ThumbnailSize size, CancellationToken cancellationToken);
}
