using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Newtonsoft.Json.Linq;

namespace BotSdk.Tests.Wire;

/// <summary>Connector and token service: gives the answers that a step scripts, and notes what it was asked.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private readonly Lock _lock = new();
    private readonly Queue<JObject> _script = [];
    private readonly JArray _log = [];
    private LocalServer _server = null!;

    public string Address => _server.Address;

    public static async Task<FakeConnector> StartAsync()
    {
        var connector = new FakeConnector();
        connector._server = await LocalServer.StartAsync(connector.AnswerAsync);
        return connector;
    }

    public void Begin(IEnumerable<JToken> script)
    {
        lock (_lock)
        {
            _script.Clear();
            _log.Clear();
            foreach (var answer in script)
                _script.Enqueue((JObject)answer);
        }
    }

    /// <summary>The requests since <see cref="Begin"/>, in order.</summary>
    public JToken Requests()
    {
        lock (_lock)
            return _log.DeepClone();
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var request = await SeenRequest.ReadAsync(context.Request);
        JObject answer;
        lock (_lock)
        {
            _log.Add(request);
            answer = _script.TryDequeue(out var scripted) ? scripted : Unscripted(context.Request.Method, _log.Count);
        }
        if (answer["drop"] != null)
            context.Abort();
        else
            await WriteAsync(context.Response, answer);
    }

    private static JObject Unscripted(string method, int number) => method switch
    {
        "POST" => new JObject { ["status"] = 201, ["body"] = new JObject { ["id"] = $"r{number}" } },
        "PUT" => new JObject { ["status"] = 200, ["body"] = new JObject { ["id"] = $"r{number}" } },
        "DELETE" => new JObject { ["status"] = 200 },
        _ => new JObject { ["status"] = 404, ["body"] = new JObject { ["error"] = new JObject { ["code"] = "NotFound", ["message"] = "nothing here" } } },
    };

    private static async Task WriteAsync(HttpResponse response, JObject answer)
    {
        response.StatusCode = (int)answer["status"]!;
        if ((string?)answer["reason"] is { } reason)
            response.HttpContext.Features.GetRequiredFeature<IHttpResponseFeature>().ReasonPhrase = reason;
        else if (response.StatusCode == 413)
            response.HttpContext.Features.GetRequiredFeature<IHttpResponseFeature>().ReasonPhrase = "Request Entity Too Large";
        response.ContentType = (string?)answer["contentType"] ?? (answer.ContainsKey("body") ? "application/json" : null);
        var body = answer["body"] is { } json ? SpacedJson.Write(json) : (string?)answer["bodyText"] ?? string.Empty;
        if (body.Length > 0)
            await response.WriteAsync(body);
    }
}
