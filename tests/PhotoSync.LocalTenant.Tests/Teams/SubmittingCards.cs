using System.Text.Json.Nodes;

namespace PhotoSync.LocalTenant.Tests.Teams;

public sealed class SubmittingCards : IAsyncLifetime
{
    private TeamsScene _scene = null!;
    private string _card = null!;

    public async Task InitializeAsync()
    {
        _scene = await TeamsScene.StartAsync();
        await _scene.OpenChatAsync();
        await _scene.WriteAsync("hello");
        _card = await _scene.Bot.SayAsync(await _scene.HeardAsync("message"), Say.Card(Say.CardOf(Say.Line("first"))));
    }

    public Task DisposeAsync() => _scene.DisposeAsync().AsTask();

    [Fact]
    public async Task The_values_are_sent_as_a_message()
    {
        await SubmitAsync("""{"a":1}""");

        Assert.Equal(1, (int)(await _scene.HeardAsync(activity => activity["value"] is JsonObject))["value"]!["a"]!);
    }

    [Theory]
    [InlineData("""{"msteams":{"type":"imBack","value":"check my photo"}}""")]
    [InlineData("""{"msteams":{"type":"messageBack","text":"check my photo","displayText":"Check"}}""")]
    public async Task A_button_may_speak_for_the_person(string data)
    {
        Assert.Equal("sent", (string?)(await SubmitAsync(data))["outcome"]);

        Assert.NotNull(await _scene.HeardAsync(activity => (string?)activity["text"] == "check my photo"));
    }

    [Theory]
    [InlineData("""{"b":2}""")]
    [InlineData("\"{\\\"b\\\":2}\"")]
    public async Task What_the_button_carries_goes_with_what_was_typed(string value)
    {
        await SubmitAsync($$"""{"a":1,"msteams":{"type":"messageBack","value":{{value}} } }""");

        var heard = (await _scene.HeardAsync(activity => activity["value"] is JsonObject))["value"]!;
        Assert.Equal((1, 2, null), ((int)heard["a"]!, (int)heard["b"]!, heard["msteams"]));
    }

    [Theory]
    [InlineData("\"no JSON\"")]
    [InlineData("7")]
    public async Task A_button_that_carries_nothing_readable_sends_what_was_typed(string value)
    {
        await SubmitAsync($$"""{"a":1,"msteams":{"type":"messageBack","value":{{value}} } }""");

        Assert.Equal("""{"a":1}""", (await _scene.HeardAsync(activity => activity["value"] is JsonObject))["value"]!.ToJsonString());
    }

    [Fact]
    public async Task A_sign_in_button_opens_its_address() =>
        Assert.Equal(("open", "https://example.org/"), Told(await SubmitAsync("""{"msteams":{"type":"signin","value":"https://example.org/"}}"""), "url"));

    [Theory]
    [InlineData("""{"task":{"type":"message","value":"Done."}}""", "message", "text", "Done.")]
    [InlineData("""{"task":{"type":"continue","value":{"url":"https://elsewhere.example/"}}}""", "error", "code", "ValidDomains")]
    [InlineData("""{"task":{"type":"continue"}}""", "closed", "text", null)]
    [InlineData("{}", "closed", "text", null)]
    public async Task A_dialog_is_what_the_bot_answers(string answer, string outcome, string member, string? value)
    {
        _scene.Bot.OnActivity = activity => FakeBot.Answer(200, (string?)activity["name"] == "task/fetch" ? JsonNode.Parse(answer) : null);

        Assert.Equal((outcome, value), Told(await SubmitAsync("""{"msteams":{"type":"task/fetch"}}"""), member));
    }

    [Fact]
    public async Task A_dialog_with_a_card_and_no_address_is_shown()
    {
        _scene.Bot.OnActivity = _ => FakeBot.Answer(200, JsonNode.Parse("""{"task":{"type":"continue","value":{"title":"Photo"}}}"""));

        var shown = await _scene.PostAsync($"people/{TeamsScene.Olivia}/dialogs", new() { ["data"] = new JsonObject { ["a"] = 1 } });

        Assert.Equal("Photo", (string?)shown["dialog"]!["title"]);
        Assert.Null(shown["message"]);
    }

    [Fact]
    public async Task A_dialog_that_the_bot_fails_to_answer_is_an_error()
    {
        _scene.Bot.OnActivity = _ => FakeBot.Answer(500);

        Assert.Equal("error", (string?)(await _scene.PostAsync($"people/{TeamsScene.Olivia}/dialogs", new() { ["messageId"] = _card, ["theme"] = "dark" }))["outcome"]);
    }

    private static (string?, string?) Told(JsonObject answer, string member) => ((string?)answer["outcome"], (string?)answer[member]);

    private Task<JsonObject> SubmitAsync(string data) => _scene.PostAsync($"people/{TeamsScene.Olivia}/messages/{_card}/submit", new() { ["data"] = JsonNode.Parse(data) });
}
