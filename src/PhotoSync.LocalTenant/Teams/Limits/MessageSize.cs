using System.Text.Json;
using System.Text.Json.Nodes;

namespace PhotoSync.LocalTenant.Teams.Limits;

/// <summary>The size of a message as Teams counts it: UTF-16, without pictures written as base64.</summary>
internal static class MessageSize
{
    public const int MostBytes = 100 * 1024;

    private static readonly JsonSerializerOptions s_asWritten = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static bool IsTooBig(JsonObject activity) => activity.ToJsonString(s_asWritten).Length * sizeof(char) - Pictures(activity) > MostBytes;

    private static int Pictures(JsonNode? node) => node switch
    {
        JsonObject inner => inner.Sum(member => Pictures(member.Value)),
        JsonArray items => items.Sum(Pictures),
        JsonValue value when value.TryGetValue<string>(out var text) => PictureBytes(text),
        _ => 0,
    };

    private static int PictureBytes(string text) =>
        text.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase) && text.IndexOf(";base64,", StringComparison.OrdinalIgnoreCase) is > 0 and var at
            ? (text.Length - at - ";base64,".Length) * sizeof(char)
            : 0;
}
