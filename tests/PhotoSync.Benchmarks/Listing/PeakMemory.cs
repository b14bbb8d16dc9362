using PhotoSync.Benchmarks.Turns;

namespace PhotoSync.Benchmarks.Listing;

/// <summary>Looks at a process's memory many times a second.</summary>
internal static class PeakMemory
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(25);

    /// <summary>By how many MB the process was larger, at most, while something was done.</summary>
    public static async Task<(T Result, double Growth)> DuringAsync<T>(HostProcess host, Func<Task<T>> act)
    {
        var before = host.Megabytes;
        var (acting, most) = (act(), before);
        while (await Task.WhenAny(acting, Task.Delay(Between)) != acting)
            most = Math.Max(most, host.Megabytes);
        return (await acting, Math.Max(most, host.Megabytes) - before);
    }
}
