using System.Diagnostics.CodeAnalysis;
using PhotoSync.Photos;

namespace PhotoSync.Comparison;

/// <summary>
/// Tells the same photo from another one, whatever size, quality, format, orientation flag or colour profile it was saved with. Pictures are compared by their
/// largest central square. Thread-safe; keeps nothing between calls.
/// </summary>
/// <remarks>Error rates are published by <c>tests/PhotoSync.Benchmarks</c>; the method is argued in <c>src/DECISIONS.md</c>.</remarks>
public sealed class PhotoComparer
{
    /// <summary>Pictures whose shorter side has fewer pixels are not compared.</summary>
    public const int SmallestSide = 32;

    private readonly PictureLimits limits;

    /// <summary>A comparer with the library's limits: 15 MB; 50 million pixels for JPEG, 25 million otherwise.</summary>
    public PhotoComparer()
        : this(PictureLimits.Default)
    {
    }

    internal PhotoComparer(PictureLimits limits) => this.limits = limits;

    /// <summary>Reads a picture at reduced size and takes its fingerprint. The file is never unpacked at full size where its format can do less.</summary>
    /// <param name="encoded">The file's bytes: JPEG, PNG, WebP, GIF or BMP, recognised by content.</param>
    /// <returns>The fingerprint, or what is wrong with the file; never throws for bad bytes.</returns>
    public FingerprintOutcome Fingerprint(ReadOnlyMemory<byte> encoded)
    {
        using var picture = UnpackedPicture.TryUnpack(encoded.Span, limits, out var fault);
        if (picture is null) return new FingerprintOutcome.Unreadable(fault);

        using var reading = picture.Read();
        return new FingerprintOutcome.Taken(FingerprintWriter.Write(reading));
    }

    /// <summary>Compares two stored fingerprints, without the pictures. Takes tens of nanoseconds, does not allocate and copies neither.</summary>
    /// <param name="first">One fingerprint.</param>
    /// <param name="second">The other; the order does not matter.</param>
    /// <returns>The verdict; <see cref="CannotTellReason.Borderline"/> calls for a comparison of the pictures themselves.</returns>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Whoever compares holds a comparer; both ways to compare read alike.")]
    public PhotoVerdict Compare(in PhotoFingerprint first, in PhotoFingerprint second) => FirstLook.Compare(in first, in second);

    /// <summary>Compares two pictures by fingerprint and, where those are close, by a second look at the pixels.</summary>
    /// <param name="first">One file's bytes.</param>
    /// <param name="second">The other's; the order does not matter.</param>
    /// <returns>The verdict; never throws for bad bytes.</returns>
    public PhotoVerdict Compare(ReadOnlyMemory<byte> first, ReadOnlyMemory<byte> second)
    {
        using var one = UnpackedPicture.TryUnpack(first.Span, limits, out _);
        using var other = UnpackedPicture.TryUnpack(second.Span, limits, out _);
        return one is null || other is null
            ? PhotoVerdict.CannotTell(CannotTellReason.Unreadable)
            : SecondLook.Compare(one, other);
    }
}
