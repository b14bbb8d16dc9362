using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A version of the card schema or of a feature, such as <c>1.5</c>.</summary>
[JsonConverter(typeof(SchemaVersionConverter))]
public class AdaptiveSchemaVersion : IComparable<AdaptiveSchemaVersion>, IEquatable<AdaptiveSchemaVersion>
{
    /// <summary>Version 0.0.</summary>
    public AdaptiveSchemaVersion()
    {
    }

    /// <summary>A version by its numbers.</summary>
    /// <param name="major">The first number.</param>
    /// <param name="minor">The second number.</param>
    public AdaptiveSchemaVersion(int major, int minor)
    {
        Major = major;
        Minor = minor;
    }

    /// <summary>A version by its text.</summary>
    /// <param name="versionString">One number, or two parted by a dot.</param>
    /// <exception cref="AdaptiveSerializationException">The text is no version.</exception>
    public AdaptiveSchemaVersion(string versionString)
    {
        ArgumentNullException.ThrowIfNull(versionString);
        try
        {
            var numbers = versionString.Split('.');
            Major = int.Parse(numbers[0], CultureInfo.InvariantCulture);
            Minor = numbers.Length > 1 ? int.Parse(numbers[1], CultureInfo.InvariantCulture) : 0;
        }
        catch (Exception notAVersion) when (notAVersion is FormatException or OverflowException)
        {
            throw new AdaptiveSerializationException($"'{versionString}' is not a valid version identifier", notAVersion);
        }
    }

    /// <summary>The first number.</summary>
    public int Major { get; set; }

    /// <summary>The second number.</summary>
    public int Minor { get; set; }

    /// <summary>A version by its text.</summary>
    /// <param name="versionString">One number, or two parted by a dot.</param>
    public static implicit operator AdaptiveSchemaVersion(string versionString) => new(versionString);

    /// <summary>Whether two versions are the same.</summary>
    /// <param name="left">A version.</param>
    /// <param name="right">Another.</param>
    public static bool operator ==(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two versions differ.</summary>
    /// <param name="left">A version.</param>
    /// <param name="right">Another.</param>
    public static bool operator !=(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => !(left == right);

    /// <summary>Whether a version is before another.</summary>
    /// <param name="left">A version.</param>
    /// <param name="right">Another.</param>
    public static bool operator <(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => left.CompareTo(right) < 0;

    /// <summary>Whether a version is after another.</summary>
    /// <param name="left">A version.</param>
    /// <param name="right">Another.</param>
    public static bool operator >(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => left.CompareTo(right) > 0;

    /// <summary>Whether a version is not after another.</summary>
    /// <param name="left">A version.</param>
    /// <param name="right">Another.</param>
    public static bool operator <=(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Whether a version is not before another.</summary>
    /// <param name="left">A version.</param>
    /// <param name="right">Another.</param>
    public static bool operator >=(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(AdaptiveSchemaVersion other) => other is null ? 1 : (Major, Minor).CompareTo((other.Major, other.Minor));

    /// <inheritdoc/>
    public bool Equals(AdaptiveSchemaVersion other) => other is not null && CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object obj) => Equals(obj as AdaptiveSchemaVersion);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Major, Minor);

    /// <summary>The version as it is written: both numbers, parted by a dot.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");
}
