using System.Text.Json;

namespace PhotoSync.Benchmarks.Promises;

/// <summary>The figures of the last kept run, in the source tree. Machines are noisy: changes are shown, never judged.</summary>
internal static class Baseline
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private static string File => Path.Combine(SourceTree.Root, "tests", "PhotoSync.Benchmarks", "Promises", "baseline.json");

    public static IReadOnlyDictionary<string, double> Read() =>
        System.IO.File.Exists(File) ? JsonSerializer.Deserialize<Dictionary<string, double>>(System.IO.File.ReadAllText(File)) ?? [] : new Dictionary<string, double>();

    /// <summary>Ratios where there is a peer, since these travel between machines; figures otherwise.</summary>
    public static double ValueOf(Promise promise) => promise.Ratio ?? promise.Figure;

    public static void Keep(IReadOnlyList<Promise> promises)
    {
        var kept = new SortedDictionary<string, double>(Read().ToDictionary(), StringComparer.Ordinal);
        foreach (var promise in promises) kept[promise.Id] = Math.Round(ValueOf(promise), 4);
        System.IO.File.WriteAllText(File, JsonSerializer.Serialize(kept, Indented) + "\n");
    }
}
