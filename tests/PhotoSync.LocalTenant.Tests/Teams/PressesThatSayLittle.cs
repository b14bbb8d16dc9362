using System.Text;
using System.Text.Json.Nodes;

namespace PhotoSync.LocalTenant.Tests.Teams;

public sealed class PressesThatSayLittle : IAsyncLifetime
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

    [Theory]
    [InlineData("null", 400)]
    [InlineData("""{"action":null}""", 400)]
    [InlineData("""{"action":{}}""", 200)]
    public async Task Are_refused_without_an_action(string body, int status) => Assert.Equal(status, (await PostAsync($"messages/{await CardAsync()}/actions", body)).Status);

    [Theory]
    [InlineData("""{"action":{"verb":"go"}}""", "manual")]
    [InlineData("""{"action":{"verb":"go","title":"Go","id":"x","data":{"a":1}},"trigger":"automatic"}""", "automatic")]
    public async Task Are_a_persons_own_unless_they_say_otherwise(string body, string trigger)
    {
        await PostAsync($"messages/{await CardAsync()}/actions", body);

        Assert.Equal(trigger, (string?)(await _scene.HeardAsync("adaptiveCard/action"))["value"]!["trigger"]);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"data":7}""")]
    public async Task Submit_nothing_where_nothing_was_entered(string body)
    {
        await PostAsync($"messages/{await CardAsync()}/submit", body);

        Assert.Equal("{}", (await _scene.HeardAsync(activity => activity["value"] is JsonObject))["value"]!.ToJsonString());
    }

    [Theory]
    [InlineData("null", "default", null)]
    [InlineData("""{"data":{"a":1},"theme":"dark"}""", "dark", """{"a":1}""")]
    public async Task Hand_back_from_a_dialog_what_there_is(string body, string theme, string? data)
    {
        Assert.Equal(200, (await PostAsync("dialogs", body)).Status);

        var value = (await _scene.HeardAsync("task/submit"))["value"]!;
        Assert.Equal((theme, data), ((string?)value["context"]!["theme"], value["data"]?.ToJsonString()));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"consent":false}""")]
    public async Task Are_no_consent_unless_they_say_so(string body)
    {
        await PutAsync("client", """{"signIn":"asksConsent"}""");
        var ask = await _scene.Bot.SayAsync(_hello, Say.OAuth($"api://botid-{_scene.Tenant.Endpoints.BotAppId}", "https://example.org/"));

        Assert.Equal(200, (await PostAsync($"messages/{ask}/sign-in", body)).Status);

        Assert.Equal("userconsentrequired", (string?)(await _scene.HeardAsync("signin/failure"))["value"]!["code"]);
    }

    [Theory]
    [InlineData("""{"type":"application/vnd.microsoft.error","value":{"code":"BadRequest","message":"No."}}""", "No.", "BadRequest")]
    [InlineData("""{"type":"application/vnd.microsoft.error","value":{}}""", "Something went wrong. Please try again.", null)]
    [InlineData("""{"type":"application/vnd.microsoft.error","value":"no"}""", "Something went wrong. Please try again.", null)]
    [InlineData("""{"type":"application/vnd.microsoft.card.adaptive","value":"no card"}""", "Something went wrong. Please try again.", null)]
    [InlineData("{}", "Something went wrong. Please try again.", null)]
    public async Task End_in_an_error_where_the_bot_answers_nothing_that_can_be_shown(string answer, string text, string? code)
    {
        var card = await CardAsync();
        _scene.Bot.OnActivity = activity => FakeBot.Answer(200, (string?)activity["type"] == "invoke" ? JsonNode.Parse(answer) : null);

        var outcome = JsonNode.Parse((await PostAsync($"messages/{card}/actions", """{"action":{"verb":"go"}}""")).Text)!;

        Assert.Equal((text, code), ((string?)outcome["text"], (string?)outcome["code"]));
    }

    private Task<string> CardAsync() => _scene.Bot.SayAsync(_hello, Say.Card(Say.CardOf(Say.Line("first"))));

    private Task<(int Status, string Text)> PostAsync(string path, string body) => SendAsync(HttpMethod.Post, path, body);

    private Task<(int Status, string Text)> PutAsync(string path, string body) => SendAsync(HttpMethod.Put, path, body);

    private async Task<(int Status, string Text)> SendAsync(HttpMethod method, string path, string body)
    {
        using var request = new HttpRequestMessage(method, $"people/{TeamsScene.Olivia}/{path}") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        using var answer = await _scene.Http.SendAsync(request);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
