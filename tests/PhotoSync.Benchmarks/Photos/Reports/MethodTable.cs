using System.Globalization;
using System.Text;
using PhotoSync.Benchmarks.Photos.Corpus;
using PhotoSync.Benchmarks.Photos.Methods;
using PhotoSync.Benchmarks.Photos.Trials;

namespace PhotoSync.Benchmarks.Photos.Reports;

/// <summary>The chosen method beside those that were not.</summary>
internal static class MethodTable
{
    public static void Append(StringBuilder text, CorpusHalf told, IReadOnlyList<Outcome> outcomes)
    {
        text.AppendLine("| method | bytes | same called different, from 72 px | different called same, from 72 px | at 48 px | at 48 px |\n|---|---:|---:|---:|---:|---:|");
        // The others' thresholds are those that suit the tuning half best, so that without it they have none.
        foreach (var method in outcomes.Any(outcome => outcome.Half == CorpusHalf.Tune) ? Enum.GetValues<Method>() : [])
        {
            var (large, small) = (MethodError.Of(method, told, outcomes, outcome => outcome.Size >= 72), MethodError.Of(method, told, outcomes, outcome => outcome.Size == 48));
            text.AppendLine(CultureInfo.InvariantCulture, $"| {Name(method)} | {Bytes(method)} | {Share(large.FalseDifferent, large.Same)} | {Share(large.FalseSame, large.Different)} | {Share(small.FalseDifferent, small.Same)} | {Share(small.FalseSame, small.Different)} |");
        }

        var published = outcomes.Where(outcome => outcome.Half == told).ToArray();
        text.AppendLine(CultureInfo.InvariantCulture, $"| cell means over expected noise, fingerprint alone | 64 | {Errors(published, 72, true, false)} | {Errors(published, 72, false, false)} | {Errors(published, 48, true, false)} | {Errors(published, 48, false, false)} |");
        text.AppendLine(CultureInfo.InvariantCulture, $"| the same with the second look (chosen) | 64 | {Errors(published, 72, true, true)} | {Errors(published, 72, false, true)} | {Errors(published, 48, true, true)} | {Errors(published, 48, false, true)} |\n");
    }

    private static string Errors(IEnumerable<Outcome> published, int size, bool same, bool pixels)
    {
        var count = ErrorCount.Of(published.Where(one => one.IsSame == same && (size == 48 ? one.Size == 48 : one.Size >= size)), one => pixels ? one.ByPixels : one.ByFingerprint);
        return $"{Share(count.Wrong, count.Pairs)}, undecided {Share(count.Undecided, count.Pairs)}";
    }

    private static string Share(int part, int whole) => (part / (double)Math.Max(1, whole)).ToString("P3", CultureInfo.InvariantCulture);

    private static string Name(Method method) => method switch
    {
        Method.DctHash => "DCT hash",
        Method.PdqLike => "PDQ-like hash",
        _ => "structural similarity of 64 × 64 luma, and mean chroma",
    };

    private static int Bytes(Method method) => method switch
    {
        Method.DctHash => 8,
        Method.PdqLike => 32,
        _ => 4104,
    };
}
