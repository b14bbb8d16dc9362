using System.Text.Json.Nodes;

namespace PhotoSync.LocalTenant.Graph.Batch;

/// <summary>One request of a batch.</summary>
internal sealed record BatchItem(string Id, string Method, string Url, JsonObject? Headers, JsonNode? Body, IReadOnlyList<string> DependsOn)
{
    /// <summary>Null when the item lacks what every item must have.</summary>
    public static BatchItem? Read(JsonNode? node)
    {
        if (node is not JsonObject item || Text(item, "id") is not { Length: > 0 } id || Text(item, "method") is not { } method || Text(item, "url") is not { } url)
            return null;
        var after = item["dependsOn"] as JsonArray;
        return new(id, method.ToUpperInvariant(), url.StartsWith('/') ? url : "/" + url, item["headers"] as JsonObject, item["body"], after is null ? [] : [.. after.Select(a => a!.ToString())]);
    }

    public string? ContentType => Headers?.FirstOrDefault(h => h.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)).Value?.ToString();

    private static string? Text(JsonObject item, string name) => item[name] is JsonValue value ? value.ToString() : null;
}
