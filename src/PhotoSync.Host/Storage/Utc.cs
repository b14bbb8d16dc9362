using System.Globalization;

namespace PhotoSync.Host.Storage;

/// <summary>The one form of a time in the store: UTC, 28 characters, sorting as text like the times themselves.</summary>
internal static class Utc
{
    private const string Form = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    public static string Write(DateTimeOffset time) => time.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture);

    public static DateTimeOffset Read(string text) =>
        new(DateTime.ParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal));

    public static DateTimeOffset? ReadOrNull(string? text) => string.IsNullOrEmpty(text) ? null : Read(text);
}
