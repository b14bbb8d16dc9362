using PhotoSync.Comparison;
using PhotoSync.Diagnosis;

namespace PhotoSync.Coverage.Keeping;

/// <summary>The Exchange photo that a person was last seen with.</summary>
/// <param name="ETag">Its change token; <see langword="null"/> for "no photo".</param>
/// <param name="Fingerprint">Its fingerprint, where one is kept.</param>
/// <param name="First">When it was first seen, in UTC.</param>
/// <param name="Last">When it was last seen, in UTC.</param>
public sealed record PhotoSighting(string? ETag, PhotoFingerprint? Fingerprint, DateTimeOffset First, DateTimeOffset Last)
{
    /// <summary>When the photo before it was last seen, in UTC; <see langword="null"/> where there was none before.</summary>
    public DateTimeOffset? OtherLast { get; init; }

    /// <summary>What a sighting tells about the photo that has a change token now.</summary>
    public static PhotoHistory HistoryOf(PhotoSighting? newest, string? etag) => newest switch
    {
        null => PhotoHistory.None,
        _ when newest.ETag == etag => new PhotoHistory(newest.First, newest.OtherLast is not null, newest.OtherLast),
        _ => new PhotoHistory(null, ChangeWitnessed: true, newest.Last),
    };
}
