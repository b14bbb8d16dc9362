using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotSdk.Tests.Cards;

/// <summary>A record of what the package did with one card.</summary>
internal sealed record RecordedCard(JObject Json)
{
    public string Input => Json.Value<string>("input")!;

    public static RecordedCard Named(string name) => new(Parse(File.ReadAllText(Path.Combine(Folder, name + ".json"))));

    public static IEnumerable<string> Names(string kind) =>
        from file in Directory.EnumerateFiles(Folder, "*.json")
        where Parse(File.ReadAllText(file)).Value<string>("kind") == kind
        select Path.GetFileNameWithoutExtension(file);

    /// <summary>The records do not hold what is the same as the card's text.</summary>
    public JToken Expected(string member) => Json[member] ?? Json["json"]!;

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "AdaptiveCards", "Recorded");

    private static JObject Parse(string text)
    {
        using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
        return JObject.Load(reader);
    }
}
