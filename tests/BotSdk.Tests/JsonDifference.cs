using System.Globalization;
using Newtonsoft.Json.Linq;

namespace BotSdk.Tests;

/// <summary>Where one JSON differs from another in structure. The order of members does not count, nor how a number is written.</summary>
internal static class JsonDifference
{
    public static IEnumerable<string> Between(JToken expected, JToken actual, string at = "") => (expected, actual) switch
    {
        (JObject e, JObject a) => BetweenObjects(e, a, at),
        (JArray e, JArray a) when e.Count == a.Count => e.Zip(a).SelectMany((pair, i) => Between(pair.First, pair.Second, $"{at}/{i}")),
        (JValue e, JValue a) when AreEqual(e, a) => [],
        _ => [$"{at}: expected {InShort(expected)}, got {InShort(actual)}"],
    };

    private static IEnumerable<string> BetweenObjects(JObject expected, JObject actual, string at)
    {
        foreach (var name in expected.Properties().Concat(actual.Properties()).Select(property => property.Name).Distinct())
        {
            if (expected[name] is not { } e)
                yield return $"{at}/{name}: unexpected {InShort(actual[name]!)}";
            else if (actual[name] is not { } a)
                yield return $"{at}/{name}: missing, expected {InShort(e)}";
            else
                foreach (var difference in Between(e, a, $"{at}/{name}"))
                    yield return difference;
        }
    }

    private static bool AreEqual(JValue expected, JValue actual) => IsNumber(expected) && IsNumber(actual)
        ? Convert.ToDouble(expected.Value, CultureInfo.InvariantCulture).Equals(Convert.ToDouble(actual.Value, CultureInfo.InvariantCulture))
        : Equals(expected.Value, actual.Value);

    private static bool IsNumber(JValue value) => value.Type is JTokenType.Integer or JTokenType.Float && value.Value is not System.Numerics.BigInteger;

    private static string InShort(JToken token)
    {
        var text = token.ToString(Newtonsoft.Json.Formatting.None);
        return text.Length > 300 ? text[..300] + "…" : text;
    }
}
