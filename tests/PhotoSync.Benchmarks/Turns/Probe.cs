using System.Diagnostics;
using System.Globalization;

namespace PhotoSync.Benchmarks.Turns;

/// <summary>Loaded into the measured Host by .NET's own start-up hook: writes a line for each HTTP call of it that ends, to the file that the environment names.</summary>
internal static class Probe
{
    public const string File = "PHOTOSYNC_PROBE";

    private static long allocated, nextCount;

    /// <summary>What a process needs so that its calls are written to a file.</summary>
    /// <param name="environment">The process's.</param>
    /// <param name="file">Where to.</param>
    public static void Load(IDictionary<string, string?> environment, string file)
    {
        environment["DOTNET_STARTUP_HOOKS"] = typeof(Probe).Assembly.Location;
        environment[File] = file;
        // Addresses with their queries: two that differ there are two questions.
        environment["DOTNET_SYSTEM_NET_HTTP_DISABLEURIREDACTION"] = "1";
    }

    public static void Start()
    {
        if (Environment.GetEnvironmentVariable(File) is not { Length: > 0 } path) return;

        var writer = TextWriter.Synchronized(new StreamWriter(path) { AutoFlush = true });
        ActivitySource.AddActivityListener(new ActivityListener
        {
            ShouldListenTo = source => source.Name is "System.Net.Http" or "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => Write(writer, activity),
        });
    }

    /// <summary>A true count stops the process for a moment, and a cheap one stands still between collections: so it is counted once a second.</summary>
    private static long Allocated()
    {
        var (due, now) = (Interlocked.Read(ref nextCount), Environment.TickCount64);
        if (now >= due && Interlocked.CompareExchange(ref nextCount, now + 1000, due) == due)
            Interlocked.Exchange(ref allocated, GC.GetTotalAllocatedBytes(precise: true));

        return Interlocked.Read(ref allocated);
    }

    private static void Write(TextWriter writer, Activity activity)
    {
        if (activity.Kind != ActivityKind.Client || activity.GetTagItem("url.full") is not string address) return;
        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{activity.TraceId}\t{activity.StartTimeUtc.Ticks}\t{activity.Duration.Ticks}\t{activity.GetTagItem("http.request.method")}\t{address}\t{activity.GetTagItem("http.response.status_code") ?? 0}\t{Allocated()}"));
    }
}
