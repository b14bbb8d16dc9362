using PhotoSync.Comparison;
using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Coverage.Sweeping;

/// <summary>The Exchange photo's side of a comparison.</summary>
/// <param name="Fingerprint">Its fingerprint; none where its bytes could not be read or are no picture.</param>
/// <param name="File">Its bytes, where they were read in this look.</param>
/// <param name="Failure">Why they were not, where they were wanted.</param>
internal sealed record TakenPicture(PhotoFingerprint? Fingerprint, PictureFile? File, ReadFailure? Failure)
{
    public static TakenPicture Nothing { get; } = new(null, null, null);
}
