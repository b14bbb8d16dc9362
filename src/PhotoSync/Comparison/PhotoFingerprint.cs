using System.Runtime.CompilerServices;

namespace PhotoSync.Comparison;

/// <summary>
/// What is kept of a picture so that it can be compared later without its bytes: at most 64 bytes, the first of which is the version.
/// It shows roughly where light and colour lie and nothing by which a person could be recognised.
/// </summary>
/// <remarks>Equality is equality of all bytes. It does not mean "same picture": ask <see cref="PhotoComparer"/> for that. Immutable and thread-safe.</remarks>
public readonly struct PhotoFingerprint : IEquatable<PhotoFingerprint>
{
    /// <summary>Length of a fingerprint of the current version, in bytes.</summary>
    public const int Length = 64;

    /// <summary>The version that this library writes. Fingerprints of different versions cannot be compared.</summary>
    public const byte CurrentVersion = 1;

    private readonly Content content;

    private PhotoFingerprint(ReadOnlySpan<byte> bytes) => bytes.CopyTo(content);

    /// <summary>The version that wrote it; 0 only for <c>default</c>, which is no picture's fingerprint.</summary>
    public byte Version => content[0];

    /// <summary>Reads a stored fingerprint.</summary>
    /// <param name="bytes">Exactly <see cref="Length"/> bytes whose first is not 0.</param>
    /// <returns>The fingerprint, also of a version that this library does not know.</returns>
    /// <exception cref="FormatException">The length is wrong or the version is 0.</exception>
    public static PhotoFingerprint Parse(ReadOnlySpan<byte> bytes) =>
        TryParse(bytes, out var fingerprint)
            ? fingerprint
            : throw new FormatException($"A photo fingerprint has {Length} bytes and starts with a version from 1; this one has {bytes.Length} bytes.");

    /// <summary>Reads a stored fingerprint, or tells that these bytes are none.</summary>
    /// <param name="bytes">The stored bytes, of any length.</param>
    /// <param name="fingerprint">The fingerprint, or <c>default</c>.</param>
    /// <returns>Whether the bytes are a fingerprint.</returns>
    public static bool TryParse(ReadOnlySpan<byte> bytes, out PhotoFingerprint fingerprint)
    {
        var valid = bytes.Length == Length && bytes[0] != 0;
        fingerprint = valid ? new PhotoFingerprint(bytes) : default;
        return valid;
    }

    /// <summary>The bytes to store.</summary>
    /// <returns>A new array of <see cref="Length"/> bytes.</returns>
    public byte[] ToArray() => AsSpan(in this).ToArray();

    /// <summary>Writes the bytes to store, without allocating.</summary>
    /// <param name="destination">At least <see cref="Length"/> bytes.</param>
    /// <exception cref="ArgumentException">The destination is too short.</exception>
    public void WriteTo(Span<byte> destination) => AsSpan(in this).CopyTo(destination);

    /// <inheritdoc />
    public bool Equals(PhotoFingerprint other) => AsSpan(in this).SequenceEqual(AsSpan(in other));

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is PhotoFingerprint other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(AsSpan(in this));
        return hash.ToHashCode();
    }

    /// <summary>The bytes in lower-case hexadecimal, two digits a byte.</summary>
    /// <returns>128 digits.</returns>
    public override string ToString() => Convert.ToHexStringLower(AsSpan(in this));

    /// <summary>Whether two fingerprints have the same bytes.</summary>
    /// <param name="left">One fingerprint.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether all bytes agree.</returns>
    public static bool operator ==(PhotoFingerprint left, PhotoFingerprint right) => left.Equals(right);

    /// <summary>Whether two fingerprints differ in a byte.</summary>
    /// <param name="left">One fingerprint.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether any byte differs.</returns>
    public static bool operator !=(PhotoFingerprint left, PhotoFingerprint right) => !left.Equals(right);

    /// <summary>The bytes in place; valid while the fingerprint that is referred to is.</summary>
    internal static ReadOnlySpan<byte> AsSpan(in PhotoFingerprint fingerprint) => fingerprint.content;

    [InlineArray(Length)]
    private struct Content
    {
        private byte first;
    }
}
