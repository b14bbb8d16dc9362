using System.Globalization;

namespace AdaptiveCards;

/// <summary>Lengths in pixels, written as <c>50px</c>.</summary>
internal static class Pixels
{
    private const string Suffix = "px";

    public static string Format(uint pixels) => pixels == 0 ? null : pixels.ToString(CultureInfo.InvariantCulture) + Suffix;

    public static uint Parse(string length) => TryParse(length, out var pixels) ? pixels : 0;

    public static bool TryParse(string length, out uint pixels)
    {
        pixels = 0;
        return length is not null
            && length.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase)
            && uint.TryParse(length.AsSpan(0, length.Length - Suffix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out pixels);
    }
}
