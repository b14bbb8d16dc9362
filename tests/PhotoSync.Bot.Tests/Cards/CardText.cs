using System.Globalization;
using System.Text;
using Newtonsoft.Json.Linq;

namespace PhotoSync.Bot.Tests.Cards;

/// <summary>Writes a card as somebody would read it aloud, for the reviewed files.</summary>
internal static class CardText
{
    public static string Of(JObject card)
    {
        var text = new StringBuilder();
        foreach (var element in card["body"] ?? new JArray())
            Write(text, element);
        text.AppendLine("---");
        foreach (var action in card["actions"] ?? new JArray())
            text.AppendLine(Button(action));
        return text.ToString();
    }

    private static void Write(StringBuilder text, JToken element)
    {
        switch ((string?)element["type"])
        {
            case "TextBlock":
                var mark = (string?)element["style"] == "heading" ? "# " : (bool?)element["isSubtle"] == true ? "  " : "";
                text.AppendLine(string.Create(CultureInfo.InvariantCulture, $"{mark}{element["text"]}"));
                break;
            case "ColumnSet":
                text.AppendLine(string.Join(" | ", element["columns"]!.Select(column => string.Join(", ", column["items"]!.Select(Inline)))));
                break;
            case "FactSet":
                foreach (var fact in element["facts"]!)
                    text.AppendLine(string.Create(CultureInfo.InvariantCulture, $"  {fact["title"]}: {fact["value"]}"));
                break;
            case "Input.Text":
                text.AppendLine(string.Create(CultureInfo.InvariantCulture, $"[{element["label"]}]")).AppendLine(((string)element["value"]!).ReplaceLineEndings("\n").TrimEnd());
                break;
            default:
                throw new InvalidOperationException($"An element that is not used: {element["type"]}.");
        }
    }

    private static string Inline(JToken item) => (string?)item["type"] switch
    {
        "Image" => $"[{item["altText"]}{((string?)item["style"] == "person" ? ", round" : "")}]",
        _ => (string)item["text"]!,
    };

    private static string Button(JToken action)
    {
        var style = (string?)action["style"] is { } given and not "default" ? $" ({given})" : "";
        var target = (string?)action["verb"] ?? (string?)action["url"] ?? "dialog";
        return $"[{action["title"]}]{style} -> {target}";
    }
}
