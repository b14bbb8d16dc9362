using System.Globalization;
using System.Text;
using PhotoSync.Benchmarks.Photos.Trials;
using PhotoSync.Benchmarks.Photos.Variants;
using PhotoSync.Comparison;

namespace PhotoSync.Benchmarks.Photos.Reports;

/// <summary>The product's errors by size and by what makes pictures different.</summary>
internal static class VerdictTables
{
    public static void Append(StringBuilder text, IReadOnlyList<Outcome> published)
    {
        text.AppendLine("| smaller side | same: pairs | called different | cannot tell | different: pairs | called same | cannot tell |\n|---|---:|---:|---:|---:|---:|---:|");
        foreach (var size in SizeClass.All) AppendRow(text, $"{size} px", published.Where(outcome => outcome.Size == size), static outcome => outcome.ByPixels);
        AppendRow(text, "**72 px and more**", published.Where(outcome => outcome.Size >= 72), static outcome => outcome.ByPixels);
        AppendRow(text, "72 px and more, stored fingerprints alone", published.Where(outcome => outcome.Size >= 72), static outcome => outcome.ByFingerprint);
        AppendRow(text, "48 px, stored fingerprints alone", published.Where(outcome => outcome.Size == 48), static outcome => outcome.ByFingerprint);

        text.AppendLine("\n| made different by | pairs from 72 px | called same | cannot tell | pairs at 48 px | called same | cannot tell |\n|---|---:|---:|---:|---:|---:|---:|");
        foreach (var edit in Enum.GetValues<Edit>())
        {
            var pairs = published.Where(outcome => !outcome.IsSame && outcome.Edit == edit).ToArray();
            var (large, small) = (Count(pairs.Where(outcome => outcome.Size >= 72)), Count(pairs.Where(outcome => outcome.Size == 48)));
            var name = edit == Edit.None ? "another photograph, or another part of it" : edit.ToString();
            text.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {large.Pairs:N0} | {large.Wrong} | {large.Undecided} | {small.Pairs:N0} | {small.Wrong} | {small.Undecided} |");
        }

        text.AppendLine();
    }

    private static void AppendRow(StringBuilder text, string name, IEnumerable<Outcome> outcomes, Func<Outcome, PhotoVerdict> verdict)
    {
        var all = outcomes.ToArray();
        var (same, different) = (ErrorCount.Of(all.Where(outcome => outcome.IsSame), verdict), ErrorCount.Of(all.Where(outcome => !outcome.IsSame), verdict));
        text.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {Cells(same)} | {Cells(different)} |");
    }

    private static string Cells(ErrorCount count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count.Pairs:N0} | {count.Wrong} ({count.WrongShare:P3}) | {count.Undecided} ({count.UndecidedShare:P3})");

    private static ErrorCount Count(IEnumerable<Outcome> outcomes) => ErrorCount.Of(outcomes, outcome => outcome.ByPixels);
}
