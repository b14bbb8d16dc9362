using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using PhotoSync.LocalTenant.Setup;

namespace PhotoSync.LocalTenant.Tests.Teams;

public sealed class PressingInCards : IAsyncLifetime
{
    private TeamsScene _scene = null!;
    private JsonObject _hello = null!;
    private string _card = null!;

    public async Task InitializeAsync()
    {
        _scene = await TeamsScene.StartAsync();
        await _scene.OpenChatAsync();
        await _scene.WriteAsync("hello");
        _hello = await _scene.HeardAsync("message");
        _card = await _scene.Bot.SayAsync(_hello, Say.Card(Say.CardOf(Say.Line("first")).WithActions(Press)));
    }

    public Task DisposeAsync() => _scene.DisposeAsync().AsTask();

    private static JsonObject Press => Say.Execute("Go", "go", new() { ["id"] = 7 });

    [Fact]
    public async Task The_bot_gets_an_invoke_that_names_the_card_the_verb_and_the_values()
    {
        await _scene.PressAsync(_card, Press);

        var invoke = await _scene.HeardAsync("adaptiveCard/action");
        var action = invoke["value"]!["action"]!;

        Assert.Equal((_card, "manual"), ((string?)invoke["replyToId"], (string?)invoke["value"]!["trigger"]));
        Assert.Equal(("Action.Execute", "go", 7), ((string?)action["type"], (string?)action["verb"], (int)action["data"]!["id"]!));
    }

    [Fact]
    public async Task A_card_in_the_answer_takes_the_place_of_the_card()
    {
        Answers(200, Say.CardAnswer(Say.CardOf(Say.Line("second"))));

        var outcome = await _scene.PressAsync(_card, Press);

        Assert.Equal("card", (string?)outcome["outcome"]);
        Assert.Equal("second", (string?)(await _scene.MessagesAsync())[^1]!["view"]!["body"]![0]!["text"]);
    }

    [Fact]
    public async Task A_message_that_was_replaced_meanwhile_wins_over_the_answer()
    {
        _scene.Bot.OnActivity = async activity =>
        {
            await _scene.Bot.ReplaceAsync(activity, _card, Say.Card(Say.CardOf(Say.Line("final"))));
            return (200, Say.CardAnswer(Say.CardOf(Say.Line("checking…"))));
        };

        await _scene.PressAsync(_card, Press);
        var message = (await _scene.MessagesAsync())[^1]!;

        Assert.Null(message["view"]);
        Assert.Equal("final", (string?)message["activity"]!["attachments"]![0]!["content"]!["body"]![0]!["text"]);
    }

    [Theory]
    [InlineData(200, "message", "Noted.")]
    [InlineData(429, "error", "Too fast.")]
    public async Task Words_and_errors_in_the_answer_are_shown_below_the_card(int status, string outcome, string text)
    {
        Answers(200, status == 200 ? Say.MessageAnswer(text) : Say.ErrorAnswer(status, "429", text));

        var answer = await _scene.PressAsync(_card, Press);

        Assert.Equal((outcome, text), ((string?)answer["outcome"], (string?)answer["text"]));
    }

    [Fact]
    public async Task An_answer_that_does_not_come_is_asked_for_twice_more_with_the_same_activity()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var scene = await TeamsScene.StartAsync(o => o.Machine = clock);
        await scene.OpenChatAsync();
        await scene.WriteAsync("hello");
        var card = await scene.Bot.SayAsync(await scene.HeardAsync("message"), Say.Card(Say.CardOf(Say.Line("first")).WithActions(Press)));
        var late = new TaskCompletionSource();
        scene.Bot.OnActivity = async _ =>
        {
            clock.Advance(new TeamsOptions().InvokeDeadline);
            await late.Task;
            return (200, null);
        };

        var answer = await scene.PressAsync(card, Press);
        late.SetResult();
        var invokes = scene.Bot.Heard.Where(a => (string?)a["type"] == "invoke").ToList();

        Assert.Equal("error", (string?)answer["outcome"]);
        Assert.Equal(3, invokes.Count);
        Assert.Single(invokes.Select(a => (string?)a["id"]).Distinct());
    }

    [Fact]
    public async Task An_action_that_wants_to_know_who_presses_is_sent_again_with_the_persons_token()
    {
        _scene.Bot.OnActivity = activity => FakeBot.Answer(200, activity["value"]!["authentication"] is null
            ? LoginRequest()
            : Say.MessageAnswer("I know you."));

        var answer = await _scene.PressAsync(_card, Press);

        Assert.Equal("I know you.", (string?)answer["text"]);
    }

    [Fact]
    public async Task Submitted_values_arrive_as_a_message_that_the_chat_does_not_show()
    {
        await _scene.PostAsync($"people/{TeamsScene.Olivia}/messages/{_card}/submit", new() { ["data"] = new JsonObject { ["answer"] = 42 } });

        var message = await _scene.HeardAsync(a => a["value"]?["answer"] is not null);

        Assert.Equal(("message", _card, null), ((string?)message["type"], (string?)message["replyToId"], message["text"]));
        Assert.True((bool)(await _scene.MessagesAsync())[^1]!["hidden"]!);
    }

    [Fact]
    public async Task A_dialog_is_fetched_with_the_buttons_data_and_submitted_until_the_bot_is_content()
    {
        _scene.Bot.OnActivity = activity => FakeBot.Answer(200, (string?)activity["name"] == "task/fetch"
            ? Page.Cards.Continue("Step one", Say.CardOf(Say.Line("one")))
            : null);

        var fetched = await _scene.PostAsync(
            $"people/{TeamsScene.Olivia}/messages/{_card}/submit",
            new() { ["data"] = new JsonObject { ["msteams"] = new JsonObject { ["type"] = "task/fetch" }, ["which"] = "one" }, ["theme"] = "dark" });
        var submitted = await _scene.PostAsync($"people/{TeamsScene.Olivia}/dialogs", new() { ["messageId"] = _card, ["data"] = new JsonObject { ["done"] = true } });
        var fetch = await _scene.HeardAsync("task/fetch");

        Assert.Equal(("dialog", "Step one"), ((string?)fetched["outcome"], (string?)fetched["dialog"]!["title"]));
        Assert.Equal(("one", "dark"), ((string?)fetch["value"]!["data"]!["which"], (string?)fetch["value"]!["context"]!["theme"]));
        Assert.Equal("closed", (string?)submitted["outcome"]);
        Assert.True((bool)(await _scene.HeardAsync("task/submit"))["value"]!["data"]!["done"]!);
    }

    private void Answers(int status, JsonObject body) => _scene.Bot.OnActivity = _ => FakeBot.Answer(status, body.DeepClone());

    private JsonObject LoginRequest() => new()
    {
        ["statusCode"] = 401,
        ["type"] = "application/vnd.microsoft.activity.loginRequest",
        ["value"] = Say.OAuth($"api://botid-{_scene.Tenant.Endpoints.BotAppId}", "https://example.org/")["attachments"]![0]!["content"]!.DeepClone(),
    };
}
