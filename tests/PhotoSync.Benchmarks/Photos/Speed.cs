using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using PhotoSync.Benchmarks.Photos.Variants;
using PhotoSync.Benchmarks.Promises;
using PhotoSync.Comparison;
using SkiaSharp;

namespace PhotoSync.Benchmarks.Photos;

/// <summary>Measures what a fingerprint costs beside the decoder's own work, what a comparison costs, and whether memory stays flat. Needs no package.</summary>
internal static class Speed
{
    private const int Runs = 200, Photos = 10_000, Comparisons = 20_000_000;

    private static readonly PhotoComparer Comparer = new();

    public static int Run(string[] args)
    {
        var quick = args.Contains("--quick");
        var file = Scene.Jpeg(seed: 1);
        var flow = MeasureFlow(quick ? Photos / 5 : Photos);
        var (full, decode, fingerprint) = MeasureFingerprint(file);
        var comparisons = quick ? Comparisons / 10 : Comparisons;
        var stored = Enumerable.Range(0, 64).Select(seed => Fingerprint(Scene.Jpeg(seed))).ToArray();
        var copies = Enumerable.Range(0, 64).Select(seed => Fingerprint(Scene.Thumbnail(seed, side: 200))).ToArray();
        var (nanoseconds, bytes) = MeasureComparison(stored, [.. stored.Select((_, i) => stored[i * 7 & 63])], comparisons);
        var (nanosecondsOfCopies, bytesOfCopies) = MeasureComparison(stored, copies, comparisons / 4);

        Console.WriteLine($"""
            | promise | measured | bar |
            |---|---:|---:|
            | fingerprint of a 648 × 648 JPEG of {file.Length / 1000} KB | {Text(fingerprint)} ms | |
            | SkiaSharp's scaled decoding to the same size | {Text(decode)} ms | |
            | SkiaSharp's decoding in full | {Text(full)} ms | |
            | ratio (least of {Runs} runs each) | {Text(fingerprint / decode)} | 1.5 |
            | comparing two stored fingerprints | {Text(nanoseconds)} ns | 50 |
            | comparing those of two copies, for which other explanations are sought too | {Text(nanosecondsOfCopies)} ns | 50 |
            | allocated by a comparison | {Text(Math.Max(bytes, bytesOfCopies))} bytes | 0 |
            | photos fingerprinted one after the other | {flow.Photos}, {Text(flow.Photos / flow.Seconds)} a second | |
            | allocated on the managed heap for each | {Text(flow.BytesEach / 1000)} KB | |
            | peak memory of the whole process then | {Text(flow.PeakMegabytes)} MB | 100 |
            | memory after each tenth | {string.Join(", ", flow.Curve.Where((_, part) => part % 5 == 4).Select(Text))} MB | flat |
            """);
        if (args.SkipWhile(argument => argument != "--out").ElementAtOrDefault(1) is { } folder)
        {
            Directory.CreateDirectory(folder);
            CurvePlot.Draw(Path.Combine(folder, "photos-memory.png"), new Curve("photos-memory", $"Memory while {flow.Photos:N0} photos are fingerprinted, MB", flow.Curve));
            File.WriteAllText(Path.Combine(folder, "speed.json"), JsonSerializer.Serialize(new SpeedFigures(fingerprint, decode, full, Math.Max(nanoseconds, nanosecondsOfCopies), Math.Max(bytes, bytesOfCopies), flow)));
        }

        return 0;
    }

    private static (double Full, double Decode, double Fingerprint) MeasureFingerprint(byte[] file)
    {
        var pixels = new byte[648 * 648 * 4];
        var (full, decode, fingerprint) = (double.MaxValue, double.MaxValue, double.MaxValue);
        for (var run = 0; run < Runs; run++)
        {
            full = Math.Min(full, Time(() => Decode(file, pixels, 1)));
            decode = Math.Min(decode, Time(() => Decode(file, pixels, 1 / 8f)));
            fingerprint = Math.Min(fingerprint, Time(() => Comparer.Fingerprint(file)));
        }

        return (full, decode, fingerprint);
    }

    private static void Decode(byte[] file, byte[] pixels, float scale)
    {
        using var data = SKData.CreateCopy(file);
        using var codec = SKCodec.Create(data);
        var size = codec.GetScaledDimensions(scale);
        codec.GetPixels(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul), pixels);
    }

    private static double Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static PhotoFingerprint Fingerprint(byte[] file) => ((FingerprintOutcome.Taken)Comparer.Fingerprint(file)).Fingerprint;

    private static (double Nanoseconds, double Bytes) MeasureComparison(PhotoFingerprint[] first, PhotoFingerprint[] second, int comparisons)
    {
        const int batch = 1000;
        Compare(first, second, batch);
        var (best, before) = (double.MaxValue, GC.GetAllocatedBytesForCurrentThread());
        for (var done = 0; done < comparisons; done += batch)
        {
            var start = Stopwatch.GetTimestamp();
            Compare(first, second, batch);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalNanoseconds / batch);
        }

        return (best, (GC.GetAllocatedBytesForCurrentThread() - before) / (double)comparisons);
    }

    private static int Compare(PhotoFingerprint[] first, PhotoFingerprint[] second, int comparisons)
    {
        var same = 0;
        for (var i = 0; i < comparisons; i++)
            if (Comparer.Compare(first[i & 63], second[i & 63]).IsSame) same++;

        return same;
    }

    private static Flow MeasureFlow(int photos)
    {
        var files = Enumerable.Range(0, 20).Select(Scene.Jpeg).ToArray();
        Comparer.Fingerprint(files[0]);
        var curve = new List<double>();
        var (allocated, start) = (GC.GetTotalAllocatedBytes(), Stopwatch.GetTimestamp());
        for (var photo = 1; photo <= photos; photo++)
        {
            Comparer.Fingerprint(files[photo % files.Length]);
            if (photo % (photos / 50) == 0) curve.Add(Environment.WorkingSet / 1e6);
        }

        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        using var process = Process.GetCurrentProcess();
        return new Flow(photos, seconds, (GC.GetTotalAllocatedBytes() - allocated) / (double)photos, process.PeakWorkingSet64 / 1e6, curve);
    }

    private static string Text(double value) => value.ToString(value < 10 ? "0.###" : "0.#", CultureInfo.InvariantCulture);
}
