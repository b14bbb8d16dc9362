using System.Text.Json.Nodes;
using System.Text;
using Microsoft.AspNetCore.Http;
using PhotoSync.LocalTenant.Graph.Calls;

namespace PhotoSync.LocalTenant.Graph.Batch;

/// <summary>Sends one item of a batch through the pipeline as a request of its own.</summary>
internal static class InnerRequest
{
    private static readonly string[] s_kept = ["Content-Type", "ETag", "Cache-Control", "Retry-After", "Location", "x-ms-resource-unit", "x-ms-throttle-scope", "x-ms-throttle-information", "x-ms-throttle-limit-percentage"];

    public static async Task<JsonObject> RunAsync(HttpContext outer, BatchItem item)
    {
        var inner = Make(outer, item);
        using var answer = new MemoryStream();
        inner.Response.Body = answer;
        await Pipeline.Of(outer)(inner).ConfigureAwait(false);
        if (inner.RequestAborted.IsCancellationRequested && !outer.RequestAborted.IsCancellationRequested)
            return BatchRun.Answer(item.Id, StatusCodes.Status502BadGateway, [], null);
        return BatchRun.Answer(item.Id, inner.Response.StatusCode, Headers(inner.Response), Body(inner.Response, answer.ToArray()));
    }

    private static DefaultHttpContext Make(HttpContext outer, BatchItem item)
    {
        var inner = new DefaultHttpContext { RequestServices = outer.RequestServices };
        var url = item.Url.Split('?', 2);
        inner.Request.Method = item.Method;
        (inner.Request.Scheme, inner.Request.Host) = (outer.Request.Scheme, outer.Request.Host);
        inner.Request.Path = PathString.FromUriComponent($"/graph/{outer.GetGraphVersion()}{url[0]}");
        inner.Request.QueryString = new QueryString(url.Length > 1 ? "?" + url[1] : "");
        foreach (var name in new[] { "Authorization", "client-request-id" })
            inner.Request.Headers[name] = outer.Request.Headers[name];
        foreach (var (name, value) in item.Headers ?? [])
            inner.Request.Headers[name] = value?.ToString();
        if (item.Body is { } body)
            Put(inner.Request, body);
        return inner;
    }

    // A body that is no JSON travels as base64 text.
    private static void Put(HttpRequest request, JsonNode body)
    {
        var isJson = request.ContentType?.Contains("json", StringComparison.OrdinalIgnoreCase) == true;
        var bytes = isJson ? Encoding.UTF8.GetBytes(body.ToJsonString()) : Decode(body.ToString());
        request.Body = new MemoryStream(bytes);
        request.ContentLength = bytes.Length;
    }

    private static byte[] Decode(string text)
    {
        var buffer = new byte[text.Length];
        return Convert.TryFromBase64String(text, buffer, out var length) ? buffer[..length] : [];
    }

    private static JsonObject Headers(HttpResponse response) =>
        new(s_kept.Where(response.Headers.ContainsKey).Select(n => KeyValuePair.Create(n, (JsonNode?)response.Headers[n].ToString())));

    private static JsonNode? Body(HttpResponse response, byte[] bytes)
    {
        if (bytes.Length == 0)
            return null;
        return response.ContentType?.Contains("json", StringComparison.OrdinalIgnoreCase) == true ? JsonNode.Parse(bytes) : JsonValue.Create(Convert.ToBase64String(bytes));
    }
}
