using System.Globalization;
using System.Text;
using PhotoSync.Benchmarks.Photos.Corpus;

namespace PhotoSync.Benchmarks.Photos.Reports;

/// <summary>What was measured on.</summary>
internal static class CorpusTable
{
    public static void Append(StringBuilder text, IReadOnlyList<Photograph> photographs, IReadOnlyList<Portrait> portraits)
    {
        text.AppendLine(CultureInfo.InvariantCulture, $"{photographs.Count} photographs of Debian packages, {portraits.Count} portrait-like squares cut from them that do not overlap.");
        foreach (var half in Enum.GetValues<CorpusHalf>())
            text.AppendLine(CultureInfo.InvariantCulture, $"{half}: {photographs.Count(one => one.Half == half)} photographs, {portraits.Count(one => one.Source.Half == half)} squares.");

        text.AppendLine("Split by photograph; thresholds were found on the first half, all figures below are of the second.\n");
        text.AppendLine("| package | photographs | squares | licence |\n|---|---:|---:|---|");
        foreach (var package in photographs.GroupBy(photograph => photograph.Package))
            text.AppendLine(CultureInfo.InvariantCulture, $"| {package.Key} | {package.Count()} | {portraits.Count(one => one.Source.Package == package.Key)} | {Photograph.Licences[package.Key]} |");

        text.AppendLine();
    }
}
