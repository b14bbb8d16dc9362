using System.Diagnostics;
using PhotoSync.Benchmarks.Listing;
using PhotoSync.Benchmarks.Photos;
using PhotoSync.Benchmarks.Reminders;
using PhotoSync.Benchmarks.Sweeping;
using PhotoSync.Benchmarks.Turns;

namespace PhotoSync.Benchmarks.Promises;

/// <summary>
/// Measures each promise beside its peer or floor, prints one table and writes it. <c>--quick</c> takes under three minutes and leaves out the error rates of photos;
/// <c>--out</c> names the folder; <c>--only</c> a single measurement; <c>--keep</c> makes the figures the baseline.
/// </summary>
internal static class AllPromises
{
    private static readonly (string Name, Func<bool, Task<Findings>> MeasureAsync)[] Measurements =
    [
        ("start", StartMeasurement.RunAsync),
        ("turns", TurnMeasurement.RunAsync),
        ("soak", SoakMeasurement.RunAsync),
        ("photos", PhotoPromises.RunAsync),
        ("reminders", ReminderPromises.RunAsync),
        ("sweep", SweepPromises.RunAsync),
        ("listing", ListingMeasurement.RunAsync),
    ];

    public static async Task<int> RunAsync(string[] args)
    {
        var quick = args.Contains("--quick");
        var folder = args.SkipWhile(argument => argument != "--out").ElementAtOrDefault(1) ?? Path.Combine("artifacts", "benchmarks");
        var (promises, curves) = (new List<Promise>(), new List<Curve>());
        var only = args.SkipWhile(argument => argument != "--only").ElementAtOrDefault(1);
        foreach (var (name, measureAsync) in Measurements.Where(measurement => only is null || measurement.Name == only))
        {
            var start = Stopwatch.GetTimestamp();
            var found = await measureAsync(quick);
            promises.AddRange(found.Promises);
            curves.AddRange(found.Curves);
            await Console.Error.WriteLineAsync($"{name}: {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s");
        }

        await PromiseReport.WriteAsync(folder, quick, promises, curves);
        if (args.Contains("--keep")) Baseline.Keep(promises);
        return 0;
    }
}
