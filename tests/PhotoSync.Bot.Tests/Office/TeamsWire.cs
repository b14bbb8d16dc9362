using System.Net;
using System.Text;
using Newtonsoft.Json.Linq;

namespace PhotoSync.Bot.Tests.Office;

/// <summary>The wire to the Bot Connector and the token service. A request that nobody foresaw fails the test.</summary>
internal sealed class TeamsWire : HttpMessageHandler, IHttpClientFactory
{
    private readonly Lock gate = new();
    private readonly List<ShownMessage> messages = [];
    private int sent;

    /// <summary>What the channel answers instead of what it usually does, per request.</summary>
    public Func<HttpRequestMessage, HttpStatusCode?> Trouble { get; set; } = _ => null;

    /// <summary>What happens while a request is on its way.</summary>
    public Func<HttpRequestMessage, Task> Meanwhile { get; set; } = _ => Task.CompletedTask;

    /// <summary>The token service's memory of signed-in people, by the channel's id.</summary>
    public Dictionary<string, string> Tokens { get; } = [];

    /// <summary>What an exchange is answered with.</summary>
    public Func<string, HttpStatusCode> Exchange { get; set; } = _ => HttpStatusCode.OK;

    public List<string> Requests { get; } = [];

    public IReadOnlyList<ShownMessage> In(string conversation)
    {
        lock (gate)
            return [.. messages.Where(message => (string?)message.Activity["conversation"]?["id"] == conversation)];
    }

    public void Delete(ShownMessage message)
    {
        lock (gate)
            messages.Remove(message);
    }

    public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        await Meanwhile(request);
        lock (gate)
        {
            Requests.Add($"{request.Method} {request.RequestUri!.AbsolutePath}");
            if (Trouble(request) is { } trouble) return Answer(trouble, """{"error":{"code":"Trouble","message":"as the test wants"}}""");

            return request.RequestUri.Host == "smba.example" ? Connector(request, JObject.Parse(body ?? "{}")) : TokenService(request, body);
        }
    }

    private HttpResponseMessage Connector(HttpRequestMessage request, JObject activity)
    {
        var path = request.RequestUri!.AbsolutePath.Trim('/').Split('/');
        Assert.Equal(["emea", "v3", "conversations"], path[..3]);
        Assert.Equal("activities", path[4]);
        return request.Method.Method switch
        {
            "POST" => Post(activity),
            "PUT" => Put(Uri.UnescapeDataString(path[5]), activity),
            _ => throw new InvalidOperationException($"Nobody foresaw {request.Method} {request.RequestUri}."),
        };
    }

    private HttpResponseMessage Post(JObject activity)
    {
        var message = new ShownMessage($"m{++sent}", activity);
        messages.Add(message);
        return Answer(HttpStatusCode.Created, $$"""{"id":"{{message.Id}}"}""");
    }

    private HttpResponseMessage Put(string id, JObject activity)
    {
        if (messages.Find(message => message.Id == id) is not { } message)
            return Answer(HttpStatusCode.NotFound, """{"error":{"code":"ActivityNotFoundInConversation","message":"gone"}}""");

        (message.Activity, message.Answered) = (activity, null);
        message.Updates++;
        return Answer(HttpStatusCode.OK, $$"""{"id":"{{id}}"}""");
    }

    private HttpResponseMessage TokenService(HttpRequestMessage request, string? body)
    {
        var query = System.Web.HttpUtility.ParseQueryString(request.RequestUri!.Query);
        var user = query["userid"] ?? "";
        switch (request.RequestUri.AbsolutePath.ToUpperInvariant())
        {
            case "/API/BOTSIGNIN/GETSIGNINRESOURCE":
                return Answer(HttpStatusCode.OK, """{"signInLink":"https://token.example/signin","tokenExchangeResource":{"id":"service-id","uri":"api://botid","providerId":"p"}}""");
            case "/API/USERTOKEN/GETTOKEN":
                var known = query["code"] is { } code ? code == "123456" ? "token-by-code" : null : Tokens.GetValueOrDefault(user);
                return known is null ? Answer(HttpStatusCode.NotFound, "{}") : Token(known);
            case "/API/USERTOKEN/EXCHANGE":
                var token = (string)JObject.Parse(body!)["token"]!;
                var status = Exchange(token);
                return status is HttpStatusCode.OK ? Token("exchanged-" + token) : Answer(status, """{"error":{"code":"Refused","message":"as the test wants"}}""");
            case "/API/USERTOKEN/SIGNOUT":
                Tokens.Remove(user);
                return Answer(HttpStatusCode.OK, "{}");
            default:
                throw new InvalidOperationException($"Nobody foresaw {request.Method} {request.RequestUri}.");
        }
    }

    private static HttpResponseMessage Token(string token) => Answer(HttpStatusCode.OK, $$"""{"connectionName":"photosync","token":"{{token}}"}""");

    private static HttpResponseMessage Answer(HttpStatusCode status, string json) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
}
