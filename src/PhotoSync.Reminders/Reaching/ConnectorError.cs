using System.Text.Json;

namespace PhotoSync.Reminders.Reaching;

/// <summary>
/// The error codes in the body of a refusal, in both shapes of domain.md §4.2: <c>{"error":{"code":…}}</c>, and the older one whose
/// <c>message</c> is a text that holds JSON with a <c>subCode</c>, often left out.
/// </summary>
public static class ConnectorError
{
    private static readonly string[] CodeNames = ["subCode", "code", "errorSubCode"];

    /// <summary>All codes that the body names, the innermost first; none where it is no such JSON.</summary>
    public static IReadOnlyList<string> Codes(string? body)
    {
        var codes = new List<string>();
        Collect(body, codes);
        return codes;
    }

    private static void Collect(string? text, List<string> codes)
    {
        if (text is null || !text.AsSpan().TrimStart().StartsWith("{"))
            return;
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 16 });
            Collect(document.RootElement, codes);
        }
        catch (JsonException) // a gateway's page, or cut off: it names no code
        {
            return;
        }
    }

    private static void Collect(JsonElement element, List<string> codes)
    {
        foreach (var name in new[] { "error", "innerHttpError", "message", "body" })
            if (element.TryGetProperty(name, out var inner))
                Descend(inner, codes);
        foreach (var name in CodeNames)
            if (element.TryGetProperty(name, out var code) && code.ValueKind == JsonValueKind.String)
                codes.Add(code.GetString()!);
    }

    private static void Descend(JsonElement inner, List<string> codes)
    {
        if (inner.ValueKind == JsonValueKind.Object)
            Collect(inner, codes);
        else if (inner.ValueKind == JsonValueKind.String)
            Collect(inner.GetString(), codes);
    }
}
