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
        using var body = new MemoryStream((int)Math.Min(request.ContentLength ?? 0, 1 << 20));
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted).ConfigureAwait(false);
        body.Position = 0;
        try
        {
            using var reader = new JsonTextReader(new StreamReader(body, Encoding.UTF8)) { ArrayPool = CharPool.Shared };
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
}
