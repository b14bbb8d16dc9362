using System.Text.Json.Nodes;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PhotoSync.LocalTenant.Graph.Calls;

namespace PhotoSync.LocalTenant.Graph.Batch;

/// <summary>POST /$batch: up to 20 requests in one, each answered and throttled by itself, in no particular order (domain.md §2.5).</summary>
internal static class BatchEndpoints
{
    private const int MostItems = 20;

    public static void Map(IEndpointRouteBuilder graph) => graph.On("POST", "/$batch", GraphPermission.Token, RunAsync);

    private static async Task<IResult> RunAsync(GraphCall call)
    {
        if (await ReadAsync(call).ConfigureAwait(false) is not { } requests)
            return GraphError.BadRequest("Invalid batch payload format.");
        if (requests.Count > MostItems)
            return GraphError.BadRequest($"Number of batch request steps exceeds the maximum value of {MostItems}.");
        var items = requests.Select(BatchItem.Read).ToList();
        if (items.Contains(null))
            return GraphError.BadRequest("Invalid batch payload: each request needs id, method and url.");
        if (items.DistinctBy(i => i!.Id, StringComparer.OrdinalIgnoreCase).Count() != items.Count)
            return GraphError.BadRequest("Duplicate request ids found. Each request id must be unique.");
        if (items.Exists(i => i!.Body is not null && i.ContentType is null))
            return GraphError.BadRequest("Request has a body but no Content-Type header.");
        if (items.Exists(i => i!.Url.Contains("$batch", StringComparison.OrdinalIgnoreCase)))
            return GraphError.BadRequest("A batch may not contain another one.");
        using var run = new BatchRun(call.Http, items!);
        var answers = await run.RunAsync().ConfigureAwait(false);
        return new GraphJson(new JsonObject { ["responses"] = new JsonArray([.. answers]) });
    }

    private static async Task<JsonArray?> ReadAsync(GraphCall call)
    {
        try
        {
            var body = await JsonNode.ParseAsync(call.Http.Request.Body, cancellationToken: call.Http.RequestAborted).ConfigureAwait(false);
            return (body as JsonObject)?["requests"] as JsonArray;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
