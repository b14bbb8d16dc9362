using System.Globalization;
using System.Text.Json;
using PhotoSync.Benchmarks.Promises;

namespace PhotoSync.Benchmarks.Sweeping;

/// <summary>
/// The lines of the sweep: everybody once, and once more after one photo in a hundred has changed, with all documented limits twice as wide. A sweep begins gently,
/// so the bound on its pace speaks of a full run.
/// </summary>
internal static class SweepPromises
{
    private const double LeastShare = 0.95;

    public static async Task<Findings> RunAsync(bool quick)
    {
        var people = quick ? 500 : 6_000;
        var folder = Directory.CreateTempSubdirectory("photosync-benchmark-");
        try
        {
            await OwnProcess.RunAsync("sweep", "--people", people.ToString(CultureInfo.InvariantCulture), "--scale", "2", "--out", folder.FullName);
            var sweeps = JsonSerializer.Deserialize<SweepFigures[]>(await File.ReadAllTextAsync(Path.Combine(folder.FullName, SweepBenchmark.FiguresFile)))!;
            return new Findings([.. Lines(sweeps[0], sweeps[1], people / 100, quick)], [sweeps[0].Curve("first"), sweeps[1].Curve("second")]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<Promise> Lines(SweepFigures first, SweepFigures second, int changed, bool quick)
    {
        var bar = quick ? (double?)null : 1 / LeastShare;
        return
        [
            new Promise("sweep-first", $"a first sweep of {first.Profiles:N0} people, from a fifth to nine tenths", first.Steady, "s", "at exactly the permitted rate", first.Permitted, bar, IsRatio: true),
            new Promise("sweep-second", "the next, with 1 % changed photos", second.Steady, "s", "at exactly the permitted rate", second.Permitted, bar, IsRatio: true),
            new Promise("sweep-pictures", "pictures that the next reads", second.Pictures, "pictures", "photos that changed", changed, Bar: 1, IsRatio: true),
            new Promise("sweep-refused", "answers 429 in both", first.Refusals + second.Refusals, "answers", Bar: 0),
            new Promise("sweep-memory", "memory at the end of the next, tenant included", second.Memory[^1], "MB", "at its beginning", second.Memory[0]),
        ];
    }
}
