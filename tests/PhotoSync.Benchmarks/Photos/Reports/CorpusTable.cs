using System.Globalization;
using System.Text;
using PhotoSync.Benchmarks.Photos.Corpus;

namespace PhotoSync.Benchmarks.Photos.Reports;

/// <summary>What was measured on.</summary>
internal static class CorpusTable
{
    public static void Append(StringBuilder text, CorpusHalf told, IReadOnlyList<Photograph> photographs, IReadOnlyList<Portrait> portraits)
    {
        text.AppendLine(CultureInfo.InvariantCulture, $"{photographs.Count} photographs of Debian packages, {portraits.Count} portrait-like squares cut from them that do not overlap.");
        foreach (var half in Enum.GetValues<CorpusHalf>())
            text.AppendLine(CultureInfo.InvariantCulture, $"{half}: {photographs.Count(one => one.Half == half)} photographs, {portraits.Count(one => one.Source.Half == half)} squares.");

        text.AppendLine(CultureInfo.InvariantCulture, $"Split by photograph; the rules were made on the first half. The figures below are of the half \"{told}\".\n");
        text.AppendLine("| package | half | photographs | squares | licence |\n|---|---|---:|---:|---|");
        foreach (var package in photographs.GroupBy(photograph => (photograph.Package, photograph.Half)))
        {
            var squares = portraits.Count(one => one.Source.Package == package.Key.Package && one.Source.Half == package.Key.Half);
            text.AppendLine(CultureInfo.InvariantCulture, $"| {package.Key.Package} | {package.Key.Half} | {package.Count()} | {squares} | {Photograph.Licences[package.Key.Package]} |");
        }

        text.AppendLine();
    }
}
