using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotSdk.Tests.Wire;

/// <summary>JSON with a space after each colon and comma: the records hold answers of the connector as text, written so.</summary>
internal static class SpacedJson
{
    public static string Write(JToken json) => json switch
    {
        JObject o => "{" + string.Join(", ", o.Properties().Select(property => JsonConvert.ToString(property.Name) + ": " + Write(property.Value))) + "}",
        JArray a => "[" + string.Join(", ", a.Select(Write)) + "]",
        _ => json.ToString(Formatting.None),
    };
}
