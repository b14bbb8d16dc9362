using System.Text;
using System.Text.Json;
using PhotoSync.Benchmarks.Photos.Corpus;
using PhotoSync.Benchmarks.Photos.Methods;
using PhotoSync.Benchmarks.Photos.Trials;

namespace PhotoSync.Benchmarks.Photos.Reports;

/// <summary>Writes error-rates.md, .json and .png.</summary>
internal static class ErrorRateReport
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static void Write(string folder, CorpusHalf told, IReadOnlyList<Photograph> photographs, IReadOnlyList<Portrait> portraits, IReadOnlyList<Outcome> outcomes)
    {
        Directory.CreateDirectory(folder);
        var published = outcomes.Where(outcome => outcome.Half == told).ToArray();
        var text = new StringBuilder("# Error rates of the photo comparison\n\n");
        CorpusTable.Append(text, told, photographs, portraits);
        BarTable.Append(text, published);
        VerdictTables.Append(text, published);
        MethodTable.Append(text, told, outcomes);
        Stories.Append(text, published);

        File.WriteAllText(Path.Combine(folder, "error-rates.md"), text.ToString());
        File.WriteAllText(Path.Combine(folder, "error-rates.json"), JsonSerializer.Serialize(Summary(told, photographs, portraits, published, outcomes), Indented));
        DistancePlot.Draw(Path.Combine(folder, "error-rates.png"), published);
        Console.WriteLine(text);
    }

    private static object Summary(
        CorpusHalf told, IReadOnlyList<Photograph> photographs, IReadOnlyList<Portrait> portraits, Outcome[] published, IReadOnlyList<Outcome> outcomes) => new
    {
        Told = told.ToString(),
        Photographs = photographs.GroupBy(photograph => photograph.Half).ToDictionary(group => group.Key.ToString(), group => group.Count()),
        Portraits = portraits.GroupBy(portrait => portrait.Source.Half).ToDictionary(group => group.Key.ToString(), group => group.Count()),
        BySize = SizeClass.All.ToDictionary(size => size.ToString(System.Globalization.CultureInfo.InvariantCulture), size => new
        {
            Same = ErrorCount.Of(published.Where(outcome => outcome.Size == size && outcome.IsSame), outcome => outcome.ByPixels),
            Different = ErrorCount.Of(published.Where(outcome => outcome.Size == size && !outcome.IsSame), outcome => outcome.ByPixels),
        }),
        From72 = ErrorCount.Of(published.Where(outcome => outcome.Size >= 72), outcome => outcome.ByPixels),
        At48 = ErrorCount.Of(published.Where(outcome => outcome.Size == 48), outcome => outcome.ByPixels),
        FingerprintAloneFrom72 = ErrorCount.Of(published.Where(outcome => outcome.Size >= 72), outcome => outcome.ByFingerprint),
        FingerprintAloneAt48 = ErrorCount.Of(published.Where(outcome => outcome.Size == 48), outcome => outcome.ByFingerprint),
        OtherMethodsFrom72 = (outcomes.Any(outcome => outcome.Half == CorpusHalf.Tune) ? Enum.GetValues<Method>() : []).Select(method => MethodError.Of(method, told, outcomes, outcome => outcome.Size >= 72)),
    };
}
