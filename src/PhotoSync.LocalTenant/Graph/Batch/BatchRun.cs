using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace PhotoSync.LocalTenant.Graph.Batch;

/// <summary>Runs the requests of a batch, at most four at a time, each after those that it depends on.</summary>
internal sealed class BatchRun(HttpContext outer, IReadOnlyList<BatchItem> items) : IDisposable
{
    private readonly SemaphoreSlim _four = new(4);
    private readonly Dictionary<string, Task<JsonObject>> _answers = new(StringComparer.OrdinalIgnoreCase);

    public async Task<IEnumerable<JsonObject>> RunAsync()
    {
        foreach (var item in items)
            _answers[item.Id] = AnswerAsync(item, [.. item.DependsOn.Select(d => _answers.GetValueOrDefault(d))]);
        var answers = await Task.WhenAll(items.Select(i => _answers[i.Id])).ConfigureAwait(false);
        // Graph promises no order; another one than that of the requests keeps clients honest.
        return answers.Reverse();
    }

    private async Task<JsonObject> AnswerAsync(BatchItem item, Task<JsonObject>?[] before)
    {
        foreach (var other in before)
        {
            if (other is null || (int)(await other.ConfigureAwait(false))["status"]! >= 400)
                return Answer(item.Id, StatusCodes.Status424FailedDependency, [], Failed);
        }
        await _four.WaitAsync(outer.RequestAborted).ConfigureAwait(false);
        try
        {
            return await InnerRequest.RunAsync(outer, item).ConfigureAwait(false);
        }
        finally
        {
            _four.Release();
        }
    }

    public void Dispose() => _four.Dispose();

    public static JsonObject Answer(string id, int status, JsonObject headers, JsonNode? body)
    {
        var answer = new JsonObject { ["id"] = id, ["status"] = status, ["headers"] = headers };
        if (body is not null)
            answer["body"] = body;
        return answer;
    }

    private static JsonObject Failed => new() { ["error"] = new JsonObject { ["code"] = "FailedDependency", ["message"] = "A request that this one depends on has failed." } };
}
