using System.Globalization;
using System.Text;
using PhotoSync.Benchmarks.Photos.Trials;

namespace PhotoSync.Benchmarks.Photos.Reports;

/// <summary>What was promised, what came of it, and whether it holds.</summary>
internal static class BarTable
{
    public static void Append(StringBuilder text, IReadOnlyList<Outcome> published)
    {
        var large = ErrorCount.Of(published.Where(outcome => outcome.Size >= 72), outcome => outcome.ByPixels);
        var small = ErrorCount.Of(published.Where(outcome => outcome.Size == 48), outcome => outcome.ByPixels);
        text.AppendLine("| promise | pairs | measured | bar | |\n|---|---:|---:|---:|---|");
        AppendRow(text, "wrong verdicts from 72 px", large, large.Wrong, large.WrongShare, 0);
        AppendRow(text, "undecided from 72 px", large, large.Undecided, large.UndecidedShare, 0.001);
        AppendRow(text, "wrong verdicts at 48 px", small, small.Wrong, small.WrongShare, 0.001);
        AppendRow(text, "undecided at 48 px", small, small.Undecided, small.UndecidedShare, 0.01);
        text.AppendLine();
    }

    private static void AppendRow(StringBuilder text, string promise, ErrorCount counted, int count, double share, double bar) => text.AppendLine(
        CultureInfo.InvariantCulture, $"| {promise} | {counted.Pairs:N0} | {count} ({share:P3}) | {(bar == 0 ? "none" : $"{bar.ToString("P1", CultureInfo.InvariantCulture)}")} | {(share <= bar ? "holds" : "does not hold")} |");
}
