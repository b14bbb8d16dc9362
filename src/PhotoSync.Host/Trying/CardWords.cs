using System.Text.Json.Nodes;

namespace PhotoSync.Host.Trying;

/// <summary>A card read aloud: its words line by line, a picture by its description, and its buttons.</summary>
internal static class CardWords
{
    public static IEnumerable<string> Of(JsonObject card) => Each(card["body"]).SelectMany(Element);

    public static IEnumerable<CardButton> ButtonsOf(JsonObject card) =>
        Each(card["body"]).Where(element => TypeOf(element) == "ActionSet").SelectMany(set => Each(set["actions"])).Concat(Each(card["actions"])).Select(Button);

    private static IEnumerable<string> Element(JsonObject element) => TypeOf(element) switch
    {
        "TextBlock" => [Word(element, "text")],
        "Image" => [$"[picture: {Word(element, "altText")}]"],
        "FactSet" => Each(element["facts"]).Select(fact => $"{Word(fact, "title")}: {Word(fact, "value")}"),
        "Input.Text" => [.. Word(element, "value").Split('\n').Select(line => $"| {line.TrimEnd()}")],
        "ColumnSet" => Each(element["columns"]).Select(column => string.Join(" ", Each(column["items"]).SelectMany(Element))),
        _ => Each(element["items"]).SelectMany(Element),
    };

    private static CardButton Button(JsonObject action) => new(
        Word(action, "title"),
        action["verb"]?.GetValue<string>(),
        action["url"] is { } url ? new Uri(url.GetValue<string>()) : null,
        action);

    private static string TypeOf(JsonObject element) => Word(element, "type");

    private static string Word(JsonObject element, string member) => element[member]?.GetValue<string>() ?? "";

    private static IEnumerable<JsonObject> Each(JsonNode? array) => (array as JsonArray)?.OfType<JsonObject>() ?? [];
}
