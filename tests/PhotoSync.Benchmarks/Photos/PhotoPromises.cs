using System.Text.Json;
using PhotoSync.Benchmarks.Promises;

namespace PhotoSync.Benchmarks.Photos;

/// <summary>The lines of photos: speed and memory, and in a full run the error rates, each measured in a process of its own.</summary>
internal static class PhotoPromises
{
    public static async Task<Findings> RunAsync(bool quick)
    {
        var folder = Directory.CreateTempSubdirectory("photosync-benchmark-");
        try
        {
            await OwnProcess.RunAsync(["photos-speed", .. quick ? new[] { "--quick" } : [], "--out", folder.FullName]);
            var speed = JsonSerializer.Deserialize<SpeedFigures>(await File.ReadAllTextAsync(Path.Combine(folder.FullName, "speed.json")))!;
            // Of the half that is published, as the promise speaks of no other.
            if (!quick) await OwnProcess.RunAsync("photos", "--publish", "--out", folder.FullName);
            return new Findings(
                [.. Speed(speed), .. quick ? [] : ErrorRates(await File.ReadAllTextAsync(Path.Combine(folder.FullName, "error-rates.json")))],
                [new Curve("photos-memory", $"Memory while {speed.Flow.Photos:N0} photos are fingerprinted, MB", speed.Flow.Curve)]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<Promise> Speed(SpeedFigures speed) =>
    [
        new Promise("photo-fingerprint", "fingerprint of a 648 × 648 JPEG, least of 200", speed.Fingerprint, "ms", "SkiaSharp's scaled decoding", speed.Decode, Bar: 1.5, IsRatio: true),
        new Promise("photo-compare", "comparing two stored fingerprints, of copies too", speed.Nanoseconds, "ns", Bar: 50),
        new Promise("photo-peak", $"peak memory over {speed.Flow.Photos:N0} photos", speed.Flow.PeakMegabytes, "MB", Bar: 100),
        new Promise("photo-flat", "memory after the last photo", speed.Flow.Curve[^1], "MB", "half way", speed.Flow.Curve[speed.Flow.Curve.Count / 2], Bar: 1.1, IsRatio: true),
    ];

    private static IEnumerable<Promise> ErrorRates(string json)
    {
        using var rates = JsonDocument.Parse(json);
        var (large, small) = (rates.RootElement.GetProperty("From72"), rates.RootElement.GetProperty("At48"));
        return
        [
            new Promise("photo-wrong-72", $"wrong verdicts from 72 px in {Count(large, "Pairs"):N0} pairs", Count(large, "Wrong"), "pairs", Bar: 0),
            new Promise("photo-undecided-72", "undecided from 72 px", 100.0 * Count(large, "Undecided") / Count(large, "Pairs"), "%", Bar: 0.1),
            new Promise("photo-wrong-48", $"wrong verdicts at 48 px in {Count(small, "Pairs"):N0} pairs", 100.0 * Count(small, "Wrong") / Count(small, "Pairs"), "%", Bar: 0.1),
            new Promise("photo-undecided-48", "undecided at 48 px", 100.0 * Count(small, "Undecided") / Count(small, "Pairs"), "%", Bar: 1),
        ];
    }

    private static int Count(JsonElement counts, string name) => counts.GetProperty(name).GetInt32();
}
