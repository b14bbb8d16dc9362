using System.Globalization;
using System.Text;
using PhotoSync.Benchmarks.Photos.Trials;
using PhotoSync.Comparison;

namespace PhotoSync.Benchmarks.Photos.Reports;

/// <summary>The pairs that went wrong, worst first, so that one can look at them.</summary>
internal static class Stories
{
    private const int Most = 40;

    public static void Append(StringBuilder text, IEnumerable<Outcome> published)
    {
        var failures = published.Where(outcome => outcome.ByPixels.Kind != (outcome.IsSame ? PhotoVerdictKind.Same : PhotoVerdictKind.Different))
            .OrderBy(outcome => outcome.ByPixels.Kind == PhotoVerdictKind.CannotTell).ThenByDescending(outcome => outcome.Size).ToArray();
        text.AppendLine(CultureInfo.InvariantCulture, $"{failures.Length} pairs wrong or undecided{(failures.Length > Most ? $"; the first {Most}" : "")}:\n");
        foreach (var failure in failures.Take(Most))
            text.AppendLine(CultureInfo.InvariantCulture, $"- {failure.ByPixels.Kind} {failure.ByPixels.Reason} at {failure.ByPixels.Distance:F2} (fingerprint {failure.ByFingerprint.Distance:F2}), {(failure.IsSame ? "same" : "different")}: {failure.Story}");
    }
}
