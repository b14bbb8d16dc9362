using System.Globalization;

namespace PhotoSync.Reminders.Tests.Timing;

/// <summary>Times as one writes them.</summary>
internal static class When
{
    public static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
