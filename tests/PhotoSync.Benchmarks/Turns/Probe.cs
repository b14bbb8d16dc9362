using System.Diagnostics;
using System.Globalization;

namespace PhotoSync.Benchmarks.Turns;

/// <summary>Loaded into the measured Host by .NET's own start-up hook: writes a line for each HTTP call that ends in it, asked or answered, to the file that the environment names.</summary>
internal static class Probe
{
    public const string File = "PHOTOSYNC_PROBE";

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

    private static void Write(TextWriter writer, Activity activity)
    {
        if (activity.Kind != ActivityKind.Client || activity.GetTagItem("url.full") is not string address) return;
        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{activity.TraceId}\t{activity.StartTimeUtc.Ticks}\t{activity.Duration.Ticks}\t{activity.GetTagItem("http.request.method")}\t{address}\t{GC.GetTotalAllocatedBytes()}"));
    }
}
