using System.Text.Json.Nodes;

namespace PhotoSync.Host.Tests.Fuzzing;

/// <summary>Values that stand where nobody expects them.</summary>
internal static class Oddities
{
    private static readonly string[] Texts =
    [
        "", " ", "\0", "\u202e\u200b", "👩‍👩‍👧‍👦", "ﷺ", "İstanbul", "../../etc/passwd", "'; DROP TABLE conversations; --", "{{0}}", "{0}", "%s%n", "<at></at>", "<script>alert(1)</script>",
        "javascript:alert(1)", "file:///etc/passwd", "http://169.254.169.254/", "https://127.0.0.1:1/", "data:image/png;base64,AAAA", "//evil.example", "https://[::1", "http://a b/",
        "2024-99-99T99:99:99Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.9999999+14:00", "/Date(1e99)/", "00000000-0000-0000-0000-000000000000", "{c0ffee00-0000-4000-8000-000000000001}",
        "en-XX-!!", "tlh", "zz-ZZ-x-private", "Europe/Nowhere", "GMT+99:99", "null", "true", "-0", "1e400", "message", "invoke", "emulator", "expectReplies", "urn:botframework:streaming",
    ];

    public static JsonNode? Draw(Random dice) => dice.Next(12) switch
    {
        0 => null,
        1 => dice.Next(2) == 0,
        2 => JsonValue.Create(Pick([0, -1, int.MaxValue, long.MinValue, long.MaxValue], dice)),
        3 => JsonValue.Create(Pick([1.5, -0.0, 1e308, 5e-324], dice)),
        4 => new JsonObject(),
        5 => new JsonArray(),
        6 => Nested(dice.Next(1, 70)),
        7 => new JsonArray([.. Enumerable.Range(0, dice.Next(1, 2000)).Select(i => (JsonNode)i)]),
        8 => new string(Pick(['a', 'é', '漢', '<', '\\'], dice), dice.Next(1, 40_000)),
        _ => Pick(Texts, dice),
    };

    private static JsonNode Nested(int depth)
    {
        JsonNode node = new JsonArray();
        for (var i = 0; i < depth; i++)
            node = i % 2 == 0 ? new JsonObject { ["a"] = node } : new JsonArray(node);
        return node;
    }

    private static T Pick<T>(T[] from, Random dice) => from[dice.Next(from.Length)];
}
