using System.Globalization;
using System.Text;
using PhotoSync.Benchmarks.Photos.Trials;
using PhotoSync.Benchmarks.Photos.Variants;
using PhotoSync.Comparison;

namespace PhotoSync.Benchmarks.Photos.Reports;

/// <summary>The pictures that went wrong, worst first, so that one can look at them.</summary>
internal static class Stories
{
    private const int Most = 40;

    public static void Append(StringBuilder text, IEnumerable<Outcome> published)
    {
        var pictures = published.Where(outcome => outcome.ByPixels.Kind != (outcome.IsSame ? PhotoVerdictKind.Same : PhotoVerdictKind.Different))
            .GroupBy(outcome => (Picture: outcome.Story!.Split(": ")[0], Said: Said(outcome), Truth: Truth(outcome)))
            .OrderBy(group => group.Key.Said != "wrong").ThenByDescending(group => group.Count()).ToArray();
        text.AppendLine(CultureInfo.InvariantCulture, $"What went wrong or stayed undecided, by picture{(pictures.Length > Most ? $" (the first {Most} of {pictures.Length})" : "")}:\n");
        text.AppendLine("| picture | truth | verdict | pairs | smaller side |\n|---|---|---|---:|---|");
        foreach (var picture in pictures.Take(Most))
            text.AppendLine(CultureInfo.InvariantCulture, $"| {picture.Key.Picture} | {picture.Key.Truth} | {picture.Key.Said} | {picture.Count()} | {picture.Min(one => one.Size)}–{picture.Max(one => one.Size)} px |");
    }

    private static string Said(Outcome outcome) => outcome.ByPixels.Kind == PhotoVerdictKind.CannotTell ? "cannot tell" : "wrong";

    private static string Truth(Outcome outcome) => outcome.IsSame ? "same" : outcome.Edit == Edit.None ? "another photograph" : outcome.Edit.ToString();
}
