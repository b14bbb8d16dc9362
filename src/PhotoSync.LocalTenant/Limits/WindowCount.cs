using System.Collections.Concurrent;

namespace PhotoSync.LocalTenant.Limits;

/// <summary>Counts by key in windows of time: what was used since the window began. Refused calls count, as at the services.</summary>
internal sealed class WindowCount(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, Window> _windows = new();

    /// <summary>Adds to a key's window and tells how full it is then and how long it still lasts.</summary>
    public (long Used, TimeSpan Left) Add(string key, long amount, TimeSpan length)
    {
        var window = _windows.GetOrAdd(key, _ => new Window());
        lock (window)
        {
            var now = clock.GetUtcNow();
            if (now >= window.Ends || window.Ends - now > length)
                (window.Ends, window.Used) = (now + length, 0);
            window.Used += amount;
            return (window.Used, window.Ends - now);
        }
    }

    private sealed class Window
    {
        public DateTimeOffset Ends { get; set; }

        public long Used { get; set; }
    }
}
