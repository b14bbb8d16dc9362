using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads activities from requests and writes answers to responses.</summary>
public static class HttpHelper
{
    /// <summary>How activities are read, and answers written: no nulls, times in UTC, only members that can be set.</summary>
    public static readonly JsonSerializerSettings BotMessageSerializerSettings = WireJson.AnswerSettings;

    /// <summary>A serializer with <see cref="BotMessageSerializerSettings"/>.</summary>
    public static readonly JsonSerializer BotMessageSerializer = WireJson.Answers;

    /// <summary>The body as an object; the type's default where it is not JSON of that shape. The content type does not count.</summary>
    public static async Task<T> ReadRequestAsync<T>(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var body = await ReadTextAsync(request).ConfigureAwait(false);
        try
        {
            using var reader = new JsonTextReader(body) { ArrayPool = CharPool.Shared };
            return BotMessageSerializer.Deserialize<T>(reader);
        }
        catch (JsonException)
        {
            // The caller answers 400: it is for the sender to mend.
            return default;
        }
    }

    /// <summary>Writes status and body of an answer; 200 without a body where there is none.</summary>
    public static async Task WriteResponseAsync(HttpResponse response, InvokeResponse invokeResponse)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.StatusCode = invokeResponse?.Status ?? StatusCodes.Status200OK;
        if (invokeResponse?.Body == null)
            return;
        response.ContentType = "application/json";
        await response.Body.WriteAsync(WireJson.WriteAnswer(invokeResponse.Body), response.HttpContext.RequestAborted).ConfigureAwait(false);
    }

    // UTF-8, as channels send it, is decoded at once; a body that begins with another byte order mark is what that says.
    private static async Task<TextReader> ReadTextAsync(HttpRequest request)
    {
        var body = new MemoryStream((int)Math.Clamp(request.ContentLength ?? 0, 0, 1 << 20));
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted).ConfigureAwait(false);
        var bytes = body.GetBuffer().AsSpan(0, (int)body.Length);
        if (bytes.Length > 0 && bytes[0] is 0xEF or 0xFE or 0xFF)
        {
            body.Position = 0;
            return new StreamReader(body, Encoding.UTF8);
        }
        return new StringReader(Encoding.UTF8.GetString(bytes));
    }
}
