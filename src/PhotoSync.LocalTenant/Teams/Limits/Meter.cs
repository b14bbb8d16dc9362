namespace PhotoSync.LocalTenant.Teams.Limits;

/// <summary>The times of the latest calls, as far back as the longest window reaches.</summary>
internal sealed class Meter
{
    private readonly List<DateTimeOffset> _calls = [];

    /// <summary>How long until one more call keeps every window; zero or less: now.</summary>
    public TimeSpan Wait(DateTimeOffset now, IReadOnlyList<RateWindow> windows) => windows.Max(window =>
        _calls.Count < window.Calls ? TimeSpan.Zero : _calls[^window.Calls] + window.Time - now);

    public void Count(DateTimeOffset now, IReadOnlyList<RateWindow> windows)
    {
        var horizon = now - windows[^1].Time;
        _calls.RemoveRange(0, _calls.FindIndex(at => at > horizon) is var first && first >= 0 ? first : _calls.Count);
        _calls.Add(now);
    }
}
