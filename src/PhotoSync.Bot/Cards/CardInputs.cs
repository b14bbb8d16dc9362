using Newtonsoft.Json.Linq;
using PhotoSync.Bot.Conversations;

namespace PhotoSync.Bot.Cards;

/// <summary>What a person entered on the card whose button they pressed. It is text of theirs and nothing more.</summary>
internal static class CardInputs
{
    private const int Longest = 64_000;

    /// <summary>The text of an input; empty where it was left empty, or is none.</summary>
    public static string Of(Turn turn, string input)
    {
        var value = turn.Context.Activity.Value as JObject;
        var data = value?.SelectToken("action.data") as JObject ?? value;
        var text = data?[input] is JValue { Type: JTokenType.String or JTokenType.Integer or JTokenType.Float or JTokenType.Boolean } given ? given.ToString(System.Globalization.CultureInfo.InvariantCulture) : "";
        return text.Length > Longest ? "" : text.Trim();
    }
}
