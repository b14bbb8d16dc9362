using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A version of the card schema or of a feature, such as <c>1.5</c>.</summary>
[JsonConverter(typeof(SchemaVersionConverter))]
public class AdaptiveSchemaVersion
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

    /// <summary>The version as it is written: both numbers, parted by a dot.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    internal bool IsAfter(AdaptiveSchemaVersion other) => (Major, Minor).CompareTo((other.Major, other.Minor)) > 0;
}
