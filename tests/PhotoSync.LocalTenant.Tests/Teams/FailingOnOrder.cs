using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace PhotoSync.LocalTenant.Tests.Teams;

public sealed class FailingOnOrder : IAsyncLifetime
{
    private TeamsScene _scene = null!;
    private JsonObject _hello = null!;

    public async Task InitializeAsync()
    {
        _scene = await TeamsScene.StartAsync();
        _scene.Http.DefaultRequestHeaders.Add("X-Control-Token", _scene.Tenant.ControlToken);
        await _scene.OpenChatAsync();
        await _scene.WriteAsync("hello");
        _hello = await _scene.HeardAsync("message");
    }

    public Task DisposeAsync() => _scene.DisposeAsync().AsTask();

    [Theory]
    [InlineData(401, "BotNotRegistered")]
    [InlineData(403, "BotDisabledByAdmin")]
    [InlineData(403, "InvalidBotApiHost")]
    [InlineData(403, "NotEnoughPermissions")]
    [InlineData(412, "PreconditionFailed")]
    [InlineData(500, "ServiceError")]
    [InlineData(502, "ServiceError")]
    [InlineData(503, "ServiceError")]
    public async Task Each_documented_error_can_be_ordered(int status, string code)
    {
        await OrderAsync(new() { ["operation"] = "send", ["status"] = status, ["code"] = code });

        using var failed = await SendAsync();
        using var after = await SendAsync();
        var error = (await failed.Content.ReadFromJsonAsync<JsonObject>())!["error"]!;

        Assert.Equal((status, code), ((int)failed.StatusCode, (string?)error["code"]));
        Assert.Equal(HttpStatusCode.Created, after.StatusCode);
    }

    [Fact]
    public async Task The_older_form_of_an_error_holds_JSON_inside_its_text()
    {
        await OrderAsync(new() { ["operation"] = "send", ["status"] = 403, ["code"] = "MessageWritesBlocked", ["message"] = "Thread is blocked from message writes.", ["shape"] = "nested" });

        using var failed = await SendAsync();
        var body = (await failed.Content.ReadFromJsonAsync<JsonObject>())!;
        var inner = JsonNode.Parse((string)body["message"]!)!;

        Assert.Equal(209, (int)body["errorCode"]!);
        Assert.Equal(("MessageWritesBlocked", "Thread is blocked from message writes."), ((string?)inner["subCode"], (string?)inner["details"]));
    }

    [Fact]
    public async Task A_refusal_for_haste_names_the_seconds()
    {
        await OrderAsync(new() { ["operation"] = "any", ["status"] = 429, ["code"] = "Throttled", ["retryAfter"] = 7 });

        using var failed = await SendAsync();

        Assert.Equal(TimeSpan.FromSeconds(7), failed.Headers.RetryAfter!.Delta);
    }

    [Fact]
    public async Task A_message_can_arrive_though_the_bot_hears_that_it_failed()
    {
        await OrderAsync(new() { ["operation"] = "send", ["status"] = 504, ["afterDoing"] = true });

        using var failed = await SendAsync();

        Assert.Equal(HttpStatusCode.GatewayTimeout, failed.StatusCode);
        Assert.Equal("x", (string?)(await _scene.MessagesAsync())[^1]!["activity"]!["text"]);
    }

    [Fact]
    public async Task A_connection_can_break_without_an_answer()
    {
        await OrderAsync(new() { ["operation"] = "send", ["drop"] = true });

        await Assert.ThrowsAsync<HttpRequestException>(SendAsync);
    }

    [Fact]
    public async Task Faults_spare_other_peoples_chats_and_the_calls_before_their_turn()
    {
        await OrderAsync(new() { ["operation"] = "send", ["person"] = (string?)(await _scene.GetAsync($"people/{TeamsScene.Clara}"))["id"] });
        await OrderAsync(new() { ["operation"] = "send", ["after"] = 1 });

        using var spared = await SendAsync();
        using var hit = await SendAsync();

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.InternalServerError), (spared.StatusCode, hit.StatusCode));
    }

    [Fact]
    public async Task Orders_need_the_control_token()
    {
        _scene.Http.DefaultRequestHeaders.Remove("X-Control-Token");

        using var answer = await _scene.Http.PostAsJsonAsync(Faults, new JsonObject());

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task Where_limits_are_on_the_eighth_message_of_a_second_must_wait()
    {
        await using var scene = await TeamsScene.StartAsync(o => (o.Teams.RateLimits, o.Machine) = (true, new FakeTimeProvider(DateTimeOffset.UtcNow)));
        await scene.OpenChatAsync();
        await scene.WriteAsync("hello");
        var hello = await scene.HeardAsync("message");

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => scene.Bot.CallAsync(HttpMethod.Post, FakeBot.Conversation(hello, "activities"), Say.Text("x"))));
        var refused = answers.Where(a => a.StatusCode == HttpStatusCode.TooManyRequests).ToList();

        Assert.Equal(7, answers.Count(a => a.IsSuccessStatusCode));
        Assert.All(refused, a => Assert.InRange(a.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 30));
    }

    [Fact]
    public async Task Where_text_and_attachments_part_nobody_learns_their_ids()
    {
        await using var scene = await TeamsScene.StartAsync(o => o.Teams.SplitsTextFromAttachments = true);
        await scene.OpenChatAsync();
        await scene.WriteAsync("hello");
        var both = Say.Card(Say.CardOf(Say.Line("card")));
        both["text"] = "words";

        using var answer = await scene.Bot.CallAsync(HttpMethod.Post, FakeBot.Conversation(await scene.HeardAsync("message"), "activities"), both);

        Assert.Equal((HttpStatusCode.Accepted, "{}"), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        Assert.Equal(3, (await scene.MessagesAsync()).Count);
    }

    private async Task OrderAsync(JsonObject fault) => (await _scene.Http.PostAsJsonAsync(Faults, fault)).Dispose();

    private Uri Faults => new(_scene.Tenant.HttpBase, "control/api/teams/faults");

    private Task<HttpResponseMessage> SendAsync() => _scene.Bot.CallAsync(HttpMethod.Post, FakeBot.Conversation(_hello, "activities"), Say.Text("x"));
}
