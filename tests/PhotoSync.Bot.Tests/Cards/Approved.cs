using System.Runtime.CompilerServices;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PhotoSync.Bot.Tests.Cards;

/// <summary>Compares cards with files that somebody has read. With <c>PHOTOSYNC_APPROVE=1</c> the files are written anew, to be read in the diff.</summary>
internal static class Approved
{
    public static void Card(string name, JObject card, [CallerFilePath] string here = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(here)!, "approved");
        Compare(Path.Combine(folder, $"{name}.txt"), Steady(card, CardText.Of(card)));
        Compare(Path.Combine(folder, $"{name}.json"), Steady(card, card.ToString(Formatting.Indented)) + "\n");
    }

    private static void Compare(string path, string text)
    {
        text = text.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("PHOTOSYNC_APPROVE") == "1") File.WriteAllText(path, text);

        Assert.True(File.Exists(path), $"{path} has not been approved yet.");
        Assert.Equal(File.ReadAllText(path), text);
    }

    /// <summary>Ids of interactions are random.</summary>
    private static string Steady(JObject card, string text) => card.Descendants()
        .OfType<JProperty>()
        .Where(property => property.Name == "i")
        .Select(property => (string)property.Value!)
        .Distinct()
        .Aggregate(text, (steady, id) => steady.Replace(id, "{id}", StringComparison.Ordinal));
}
