using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotSdk.Tests.Wire;

/// <summary>A channel's request to the bot made to a record's recipe, and the bot's response in the form of the records.</summary>
internal static class InboundRequest
{
    public static HttpRequestMessage Of(JObject recipe, Placeholders placeholders, FakeIssuer issuer)
    {
        var request = new HttpRequestMessage(new HttpMethod((string?)recipe["method"] ?? "POST"), (string?)recipe["path"] ?? "/api/messages");
        if (Body(recipe, placeholders) is { } body)
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        foreach (var (name, value) in (JObject?)recipe["headers"] ?? [])
        {
            var text = value is JObject token ? "Bearer " + SignedToken.Make((JObject)token["$jwt"]!, placeholders, issuer) : (string?)value;
            if (!request.Headers.TryAddWithoutValidation(name, text))
                request.Content?.Headers.TryAddWithoutValidation(name, text);
        }
        return request;
    }

    public static async Task<JObject> SeenAsync(HttpResponseMessage response)
    {
        var seen = new JObject
        {
            ["status"] = (int)response.StatusCode,
            ["contentType"] = response.Content.Headers.NonValidated.TryGetValues("Content-Type", out var type) ? type.ToString() : null,
        };
        var body = await response.Content.ReadAsByteArrayAsync();
        if (body.Length == 0)
            seen["body"] = null;
        else if (RecordedJson.TryParse(body) is { } json)
            seen["body"] = json;
        else
            seen["bodyText"] = Encoding.UTF8.GetString(body);
        return seen;
    }

    private static string? Body(JObject recipe, Placeholders placeholders)
    {
        if (recipe["bodyText"] is { } text)
            return placeholders.Fill((string)text!);
        if (recipe["body"] is not { } json)
            return null;
        var escaping = (bool?)recipe["ascii"] == true ? StringEscapeHandling.EscapeNonAscii : StringEscapeHandling.Default;
        return JsonConvert.SerializeObject(placeholders.Fill(json), new JsonSerializerSettings { StringEscapeHandling = escaping, MaxDepth = 512 });
    }
}
