using PhotoSync.Benchmarks.Promises;

namespace PhotoSync.Benchmarks.Turns;

/// <summary>How long the Host takes to its first answer and what it holds when nobody asks, a whole tenant included, beside an application that does nothing.</summary>
internal static class StartMeasurement
{
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(5);

    public static async Task<Findings> RunAsync(bool quick)
    {
        var starts = quick ? 2 : 5;
        var (host, hostMemory) = await MeasureAsync(() => HostProcess.StartAsync(), starts);
        var (empty, emptyMemory) = await MeasureAsync(HostProcess.StartEmptyAsync, starts);
        return new Findings(
            [
                new Promise("start", "start to the first answer, local tenant included", host, "ms", "empty ASP.NET Core app", empty),
                new Promise("idle-memory", "memory when nobody asks, local tenant included", hostMemory, "MB", "empty ASP.NET Core app", emptyMemory),
            ],
            []);
    }

    /// <summary>The least of several starts, and the memory of the last one after it has come to rest.</summary>
    private static async Task<(double Milliseconds, double Megabytes)> MeasureAsync(Func<Task<HostProcess>> startAsync, int starts)
    {
        var (least, memory) = (double.MaxValue, 0.0);
        for (var start = 1; start <= starts; start++)
        {
            await using var process = await startAsync();
            least = Math.Min(least, process.ToFirstAnswer.TotalMilliseconds);
            if (start < starts) continue;
            await Task.Delay(Settling);
            memory = process.Megabytes;
        }

        return (least, memory);
    }
}
