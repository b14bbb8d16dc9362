using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace PhotoSync.Benchmarks.Promises;

/// <summary>Writes promises.md, promises.json and a picture for each curve, and prints the table.</summary>
internal static class PromiseReport
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static async Task WriteAsync(string folder, bool quick, IReadOnlyList<Promise> promises, IReadOnlyList<Curve> curves)
    {
        Directory.CreateDirectory(folder);
        var text = Table(quick, promises, Baseline.Read());
        await File.WriteAllTextAsync(Path.Combine(folder, "promises.md"), text);
        await File.WriteAllTextAsync(Path.Combine(folder, "promises.json"), JsonSerializer.Serialize(new { quick, promises, curves }, Indented));
        foreach (var curve in curves) CurvePlot.Draw(Path.Combine(folder, $"{curve.Name}.png"), curve);
        Console.WriteLine(text);
    }

    private static string Table(bool quick, IReadOnlyList<Promise> promises, IReadOnlyDictionary<string, double> baseline)
    {
        var text = new StringBuilder("# What PhotoSync promises, measured\n\n");
        text.AppendLine(CultureInfo.InvariantCulture, $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSArchitecture}, {Environment.ProcessorCount} processors{(quick ? ", quick run" : "")}. \"Change\" is against the committed baseline: of the ratio where there is a peer, else of the figure.\n");
        text.AppendLine("| promise | measured | peer or floor | ratio | bar | holds | change |\n|---|---:|---:|---:|---:|:-:|---:|");
        foreach (var promise in promises)
        {
            var peer = promise.Peer is null ? "–" : string.Create(CultureInfo.InvariantCulture, $"{promise.Peer}: {Number(promise.PeerFigure)} {promise.Unit}");
            var bar = promise.Bar is { } bound ? $"{Number(bound)}{(promise.IsRatio ? " ×" : $" {promise.Unit}")}" : "–";
            var holds = promise.Holds switch { true => "yes", false => "**no**", null => "–" };
            text.AppendLine(CultureInfo.InvariantCulture, $"| {promise.Text} | {Number(promise.Figure)} {promise.Unit} | {peer} | {Number(promise.Ratio)} | {bar} | {holds} | {Change(promise, baseline)} |");
        }

        return text.ToString();
    }

    private static string Change(Promise promise, IReadOnlyDictionary<string, double> baseline) =>
        baseline.TryGetValue(promise.Id, out var before) && before > 0
            ? (Baseline.ValueOf(promise) / before - 1).ToString("+0 %;−0 %;0 %", CultureInfo.InvariantCulture)
            : "new";

    private static string Number(double? value) => value switch
    {
        null => "–",
        0 => "0",
        >= 1000 or <= -1000 => value.Value.ToString("N0", CultureInfo.InvariantCulture),
        >= 10 or <= -10 => value.Value.ToString("0.#", CultureInfo.InvariantCulture),
        _ => value.Value.ToString("0.###", CultureInfo.InvariantCulture),
    };
}
