using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Newtonsoft.Json.Linq;

namespace BotSdk.Tests.Wire;

/// <summary>A request of the bot in the form of the records.</summary>
internal static partial class SeenRequest
{
    public static async Task<JObject> ReadAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        var (path, state) = WithoutState(request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget);
        var seen = new JObject { ["method"] = request.Method, ["path"] = path, ["headers"] = Headers(request.Headers) };
        if (state != null)
            seen["state"] = state;
        if (body.Length == 0 || RecordedJson.TryParse(body.ToArray()) is not { } json)
            seen[body.Length == 0 ? "body" : "bodyText"] = body.Length == 0 ? JValue.CreateNull() : Encoding.UTF8.GetString(body.ToArray());
        else
            seen["body"] = json;
        return seen;
    }

    private static JObject Headers(IHeaderDictionary headers)
    {
        var authorization = (string?)headers.Authorization;
        var seen = new JObject
        {
            ["authorization"] = !string.IsNullOrEmpty(authorization),
            ["contentType"] = (string?)headers.ContentType,
            ["accept"] = (string?)headers.Accept,
        };
        if (!string.IsNullOrEmpty(authorization))
            seen["authorizationScheme"] = authorization.Split(' ')[0];
        return seen;
    }

    // The state of a sign-in is JSON in Base64; the records hold it decoded.
    private static (string Path, JToken? State) WithoutState(string path)
    {
        var match = State().Match(path);
        if (!match.Success)
            return (path, null);
        var state = RecordedJson.TryParse(Convert.FromBase64String(Uri.UnescapeDataString(match.Value)));
        return state == null ? (path, null) : (State().Replace(path, "{{state}}"), state);
    }

    [GeneratedRegex("(?<=[?&]state=)[^&]*")]
    private static partial Regex State();
}
