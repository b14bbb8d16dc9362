using System.Globalization;

namespace PhotoSync.Photos;

/// <summary>The number form of <c>SPS-PictureTimestamp</c>: whole seconds since 0001-01-01T00:00:00 UTC (domain.md §0.3).</summary>
public static class SharePointTimestamp
{
    private static readonly long LargestSecond = DateTime.MaxValue.Ticks / TimeSpan.TicksPerSecond;

    /// <summary>Reads the property's text.</summary>
    /// <returns><see langword="null"/> for an empty text, for zero and for anything that is no such number.</returns>
    public static DateTimeOffset? Parse(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds > 0 && seconds <= LargestSecond
            ? new DateTimeOffset(seconds * TimeSpan.TicksPerSecond, TimeSpan.Zero)
            : null;

    /// <summary>Writes a time as the property's text.</summary>
    public static string Format(DateTimeOffset time) =>
        (time.UtcTicks / TimeSpan.TicksPerSecond).ToString(CultureInfo.InvariantCulture);
}
