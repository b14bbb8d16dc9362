using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace PhotoSync.Bot.Tests.Cards;

/// <summary>What holds for every card that the bot sends (architecture.md, "The bot's rules").</summary>
internal static class CardRules
{
    private const int LargestMessage = 80 * 1024;

    private static readonly string[] ShownOnPhones = ["TextBlock", "Image", "ColumnSet", "Column", "Container", "FactSet", "Input.Text", "Input.ChoiceSet", "Input.Number", "Input.Date", "Input.Time", "Input.Toggle", "ActionSet"];
    private static readonly string[] Actions = ["Action.Execute", "Action.Submit", "Action.OpenUrl"];
    private static readonly Lazy<JsonSchema> Schema = new(() => JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "Cards", "schema", "adaptive-card-1.5.0.schema.json")).Result);

    public static void Hold(JObject card)
    {
        Assert.Equal("1.5", (string?)card["version"]);
        Assert.All(new[] { "speak", "fallbackText", "lang" }, member => Assert.NotEmpty((string?)card[member] ?? ""));
        Assert.True(Encoding.Unicode.GetByteCount(card.ToString(Formatting.None)) < LargestMessage);
        foreach (var part in card.Descendants().OfType<JObject>().Where(part => part["type"] is not null))
            Hold(part, (string)part["type"]!);
        Assert.InRange((card["actions"] as JArray)?.Count ?? 0, 0, 6);
        Assert.Empty(Schema.Value.Validate(card.ToString()).Select(error => $"{error.Kind} at {error.Path}"));
    }

    private static void Hold(JObject part, string type)
    {
        if (part.Parent?.Parent is JProperty { Name: "data" } || part.Parent is JProperty { Name: "msteams" }) return;

        Assert.Contains(type, ShownOnPhones.Concat(Actions));
        if (type == "Image") Assert.NotEmpty((string?)part["altText"] ?? "");
        if (type == "TextBlock") Assert.True((bool?)part["wrap"]);
        if (type.StartsWith("Action.", StringComparison.Ordinal) && part.Parent is not JProperty { Name: "action" }) Assert.NotEmpty((string?)part["title"] ?? "");
        if (part["data"] is JObject data) Assert.Subset(new HashSet<string> { "i", "v", "msteams" }, data.Properties().Select(p => p.Name).ToHashSet());
    }
}
