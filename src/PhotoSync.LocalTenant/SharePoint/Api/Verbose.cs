using System.Text.Json.Nodes;

namespace PhotoSync.LocalTenant.SharePoint.Api;

/// <summary>The verbose form of things: metadata inside, lists wrapped in <c>results</c>.</summary>
internal static class Verbose
{
    public static JsonObject Of(string type, string uri, JsonObject properties)
    {
        var body = new JsonObject { ["__metadata"] = new JsonObject { ["id"] = uri, ["uri"] = uri, ["type"] = type } };
        foreach (var (name, value) in properties)
            body[name] = value is JsonArray items ? List(items) : value?.DeepClone();
        return body;
    }

    private static JsonObject List(JsonArray items) => new()
    {
        ["results"] = new JsonArray([.. items.Select(i => i is JsonObject item ? KeyValue(item) : i?.DeepClone())]),
    };

    private static JsonObject KeyValue(JsonObject item)
    {
        var body = item.DeepClone().AsObject();
        body.Insert(0, "__metadata", new JsonObject { ["type"] = "SP.KeyValue" });
        return body;
    }
}
