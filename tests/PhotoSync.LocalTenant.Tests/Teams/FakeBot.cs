using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace PhotoSync.LocalTenant.Tests.Teams;

/// <summary>A bot that does what a test says, and knows Teams only through the wire.</summary>
internal sealed class FakeBot : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _http = new(new HttpClientHandler { UseCookies = false });
    private string? _token;

    private FakeBot(WebApplication app) => _app = app;

    /// <summary>What the bot does with an activity: the status and body of its answer.</summary>
    public Func<JsonObject, Task<(int Status, JsonNode? Body)>> OnActivity { get; set; } = _ => Answer(200);

    public ConcurrentQueue<JsonObject> Heard { get; } = [];

    public ConcurrentQueue<HeaderDictionary> Headers { get; } = [];

    public Uri Endpoint => new(Origin, "api/messages");

    public Uri Origin => new(_app.Urls.First().Replace("127.0.0.1", "localhost", StringComparison.Ordinal) + "/");

    /// <summary>Pages of the bot's own host, by path.</summary>
    public Dictionary<string, (string Type, byte[] Bytes)> Pages { get; } = [];

    public static async Task<FakeBot> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        var app = builder.Build();
        var bot = new FakeBot(app);
        app.UseRouting();
        app.MapPost("/api/messages", (Delegate)bot.HearAsync);
        app.MapGet("/{**path}", (HttpContext http) => bot.Pages.TryGetValue(http.Request.Path, out var page) ? Results.Bytes(page.Bytes, page.Type) : Results.NotFound());
        await app.StartAsync();
        return bot;
    }

    public static Task<(int, JsonNode?)> Answer(int status, JsonNode? body = null) => Task.FromResult((status, body));

    /// <summary>Gets a token as a bot does, with its secret.</summary>
    public async Task SignInAsync(LocalTenant tenant, string secret)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = tenant.Endpoints.BotAppId.ToString(),
            ["client_secret"] = secret,
            ["scope"] = "https://api.botframework.com/.default",
        });
        using var answer = await _http.PostAsync(new Uri(tenant.HttpBase, $"login/{tenant.Endpoints.TenantId}/oauth2/v2.0/token"), form);
        answer.EnsureSuccessStatusCode();
        _token = (string?)(await answer.Content.ReadFromJsonAsync<JsonObject>())!["access_token"];
    }

    public Task<HttpResponseMessage> CallAsync(HttpMethod method, Uri address, JsonNode? body = null, bool withToken = true)
    {
        var request = new HttpRequestMessage(method, address) { Content = body is null ? null : JsonContent.Create(body) };
        if (withToken)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        return _http.SendAsync(request);
    }

    /// <summary>Sends an activity into the conversation of another one; gives its id.</summary>
    public async Task<string> SayAsync(JsonObject to, JsonObject activity)
    {
        using var answer = await CallAsync(HttpMethod.Post, Conversation(to, "activities"), activity);
        answer.EnsureSuccessStatusCode();
        return (string)(await answer.Content.ReadFromJsonAsync<JsonObject>())!["id"]!;
    }

    public async Task ReplaceAsync(JsonObject to, string id, JsonObject activity)
    {
        using var answer = await CallAsync(HttpMethod.Put, Conversation(to, $"activities/{id}"), activity);
        answer.EnsureSuccessStatusCode();
    }

    public static Uri Conversation(JsonObject activity, string path) =>
        new($"{activity["serviceUrl"]}v3/conversations/{Uri.EscapeDataString((string)activity["conversation"]!["id"]!)}/{path}");

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }

    private async Task<IResult> HearAsync(HttpContext http)
    {
        var activity = (JsonObject)(await JsonNode.ParseAsync(http.Request.Body))!;
        Headers.Enqueue(new HeaderDictionary(http.Request.Headers.ToDictionary(h => h.Key, h => h.Value)));
        Heard.Enqueue(activity);
        var (status, body) = await OnActivity(activity);
        return body is null ? Results.StatusCode(status) : Results.Json(body, statusCode: status);
    }
}
