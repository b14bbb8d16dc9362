using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace PhotoSync.LocalTenant.Tests.Teams;

public sealed class BotConnector : IAsyncLifetime
{
    private TeamsScene _scene = null!;
    private JsonObject _hello = null!;

    public async Task InitializeAsync()
    {
        _scene = await TeamsScene.StartAsync();
        await _scene.OpenChatAsync();
        await _scene.WriteAsync("hello");
        _hello = await _scene.HeardAsync("message");
    }

    public Task DisposeAsync() => _scene.DisposeAsync().AsTask();

    [Fact]
    public async Task What_the_bot_sends_stands_in_the_persons_chat()
    {
        var id = await _scene.Bot.SayAsync(_hello, Say.Text("**Hello**"));

        var message = (await _scene.MessagesAsync())[^1]!;

        Assert.Equal((id, "bot", "**Hello**"), ((string?)message["id"], (string?)message["from"], (string?)message["activity"]!["text"]));
    }

    [Fact]
    public async Task A_reply_may_name_what_it_answers_and_a_trailing_slash_changes_nothing()
    {
        using var reply = await SendAsync($"activities/{_hello["id"]}", Say.Text("a reply"));
        using var slash = await SendAsync("activities/", Say.Text("another"));

        var messages = await _scene.MessagesAsync();

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (reply.StatusCode, slash.StatusCode));
        Assert.Equal((string?)_hello["id"], (string?)messages[^2]!["activity"]!["replyToId"]);
    }

    [Fact]
    public async Task A_replaced_message_keeps_its_place_and_a_deleted_one_loses_its_words()
    {
        var first = await _scene.Bot.SayAsync(_hello, Say.Text("one"));
        var second = await _scene.Bot.SayAsync(_hello, Say.Text("two"));
        await _scene.Bot.ReplaceAsync(_hello, first, Say.Text("new one"));
        using var deleted = await _scene.Bot.CallAsync(HttpMethod.Delete, FakeBot.Conversation(_hello, $"activities/{second}"));

        var messages = await _scene.MessagesAsync();

        Assert.Equal(("new one", true), ((string?)messages[^2]!["activity"]!["text"], (bool)messages[^2]!["edited"]!));
        Assert.Equal((true, null), ((bool)messages[^1]!["deleted"]!, messages[^1]!["activity"]!["text"]));
    }

    [Theory]
    [InlineData("PUT", "activities/1")]
    [InlineData("DELETE", "activities/1")]
    public async Task An_activity_that_is_not_there_cannot_be_changed(string method, string path) =>
        await RefusedAsync(HttpMethod.Parse(method), path, HttpStatusCode.NotFound, "ActivityNotFoundInConversation");

    [Fact]
    public async Task The_bot_cannot_change_what_the_person_wrote() =>
        await RefusedAsync(HttpMethod.Put, $"activities/{_hello["id"]}", HttpStatusCode.NotFound, "ActivityNotFoundInConversation");

    [Fact]
    public async Task Without_the_bots_own_token_nothing_is_done()
    {
        using var answer = await _scene.Bot.CallAsync(HttpMethod.Post, FakeBot.Conversation(_hello, "activities"), Say.Text("x"), withToken: false);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("BotNotRegistered", await CodeAsync(answer));
    }

    [Fact]
    public async Task A_chat_that_nobody_opened_is_not_found()
    {
        var elsewhere = (JsonObject)_hello.DeepClone();
        elsewhere["conversation"]!["id"] = "a:1unknown";

        using var answer = await _scene.Bot.CallAsync(HttpMethod.Post, FakeBot.Conversation(elsewhere, "activities"), Say.Text("x"));

        Assert.Equal((HttpStatusCode.NotFound, "ConversationNotFound"), (answer.StatusCode, await CodeAsync(answer)));
    }

    [Theory]
    [InlineData("{\"installed\":false}", "BotNotInConversationRoster")]
    [InlineData("{\"blocked\":true}", "ConversationBlockedByUser")]
    public async Task A_person_who_does_not_want_the_bot_is_not_reached(string wish, string code)
    {
        using var wished = await _scene.Http.PutAsJsonAsync($"people/{TeamsScene.Olivia}/app", JsonNode.Parse(wish));

        await RefusedAsync(HttpMethod.Post, "activities", HttpStatusCode.Forbidden, code);
    }

    [Fact]
    public async Task A_message_over_100_KB_is_refused_but_pictures_written_as_base64_do_not_count()
    {
        var picture = Say.Card(Say.CardOf(new JsonObject { ["type"] = "Image", ["url"] = "data:image/png;base64," + new string('A', 60_000) }));

        using var tooBig = await SendAsync("activities", Say.Text(new string('x', 52_000)));
        using var pictured = await SendAsync("activities", picture);

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig"), (tooBig.StatusCode, await CodeAsync(tooBig)));
        Assert.Equal(HttpStatusCode.Created, pictured.StatusCode);
    }

    [Theory]
    [InlineData("{\"type\":\"message\"}")]
    [InlineData("{\"text\":\"no type\"}")]
    [InlineData("[]")]
    [InlineData("{")]
    public async Task What_is_no_message_is_a_bad_argument(string body)
    {
        using var content = new StringContent(body, null, "application/json");
        using var client = new HttpClient();
        var request = new HttpRequestMessage(HttpMethod.Post, FakeBot.Conversation(_hello, "activities")) { Content = content };
        using var probe = await _scene.Bot.CallAsync(HttpMethod.Get, FakeBot.Conversation(_hello, "members"));
        request.Headers.Authorization = probe.RequestMessage!.Headers.Authorization;

        using var answer = await client.SendAsync(request);

        Assert.Equal((HttpStatusCode.BadRequest, "Bad Argument"), (answer.StatusCode, await CodeAsync(answer)));
    }

    [Fact]
    public async Task The_members_of_a_personal_chat_are_its_person()
    {
        using var all = await _scene.Bot.CallAsync(HttpMethod.Get, FakeBot.Conversation(_hello, "members"));
        using var one = await _scene.Bot.CallAsync(HttpMethod.Get, FakeBot.Conversation(_hello, $"members/{_hello["from"]!["id"]}"));
        using var paged = await _scene.Bot.CallAsync(HttpMethod.Get, FakeBot.Conversation(_hello, "pagedmembers?pageSize=50"));

        var member = (await one.Content.ReadFromJsonAsync<JsonObject>())!;
        Assert.Equal([TeamsScene.Olivia, "Olivia", "user"], new[] { "userPrincipalName", "givenName", "userRole" }.Select(name => (string?)member[name]));
        Assert.Single((await all.Content.ReadFromJsonAsync<JsonArray>())!);
        Assert.Single((JsonArray)(await paged.Content.ReadFromJsonAsync<JsonObject>())!["members"]!);
    }

    [Fact]
    public async Task The_chat_id_that_Graph_gives_leads_to_the_same_chat()
    {
        var graphs = (JsonObject)_hello.DeepClone();
        graphs["conversation"]!["id"] = $"19:{_hello["from"]!["aadObjectId"]}_{_scene.Tenant.Endpoints.BotAppId}@unq.gbl.spaces";

        await _scene.Bot.SayAsync(graphs, Say.Text("by the other name"));

        Assert.Equal("by the other name", (string?)(await _scene.MessagesAsync())[^1]!["activity"]!["text"]);
    }

    private Task<HttpResponseMessage> SendAsync(string path, JsonObject activity) =>
        _scene.Bot.CallAsync(HttpMethod.Post, FakeBot.Conversation(_hello, path), activity);

    private async Task RefusedAsync(HttpMethod method, string path, HttpStatusCode status, string code)
    {
        using var answer = await _scene.Bot.CallAsync(method, FakeBot.Conversation(_hello, path), method == HttpMethod.Delete ? null : Say.Text("x"));
        Assert.Equal((status, code), (answer.StatusCode, await CodeAsync(answer)));
    }

    private static async Task<string?> CodeAsync(HttpResponseMessage answer) =>
        (string?)(await answer.Content.ReadFromJsonAsync<JsonObject>())!["error"]!["code"];
}
