using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace PhotoSync.LocalTenant.Tests.Teams;

public sealed class WhatThePageRefuses : IAsyncLifetime
{
    private TeamsScene _scene = null!;

    public async Task InitializeAsync()
    {
        _scene = await TeamsScene.StartAsync();
        await _scene.OpenChatAsync();
    }

    public Task DisposeAsync() => _scene.DisposeAsync().AsTask();

    [Theory]
    [InlineData("POST", "messages/none/actions", "{}", 404)]
    [InlineData("POST", "messages/none/submit", "{}", 404)]
    [InlineData("POST", "messages/none/sign-in", "{}", 404)]
    [InlineData("POST", "messages", "null", 400)]
    [InlineData("POST", "messages", """{"text":" "}""", 400)]
    [InlineData("POST", "messages", """{"text":"x","uploads":["none"]}""", 400)]
    [InlineData("PUT", "client", "null", 400)]
    [InlineData("PUT", "app", "null", 400)]
    [InlineData("POST", "uploads?kind=poem&name=a.txt", "x", 400)]
    [InlineData("POST", "uploads?kind=file&name=a.txt", "", 400)]
    [InlineData("GET", "uploads/none", null, 404)]
    [InlineData("GET", "open?url=me", null, 400)]
    [InlineData("GET", "open?url=file%3A%2F%2F%2Fetc%2Fpasswd", null, 400)]
    public async Task What_makes_no_sense_is_refused(string method, string path, string? body, int status) =>
        Assert.Equal(status, await StatusAsync(method, $"people/{TeamsScene.Olivia}/{path}", body));

    [Fact]
    public async Task A_press_names_its_action_and_a_card_of_the_bots()
    {
        await _scene.WriteAsync("hello");
        var card = await _scene.Bot.SayAsync(await _scene.HeardAsync("message"), Say.Card(Say.CardOf(Say.Line("first"))));
        var own = (string)(await _scene.MessagesAsync())[0]!["id"]!;

        Assert.Equal(400, await StatusAsync("POST", $"people/{TeamsScene.Olivia}/messages/{card}/actions", "{}"));
        Assert.Equal(404, await StatusAsync("POST", $"people/{TeamsScene.Olivia}/messages/{own}/actions", "{}"));
        Assert.Equal(404, await StatusAsync("POST", $"people/{TeamsScene.Olivia}/messages/{card}/sign-in", "{}"));
    }

    [Fact]
    public async Task A_file_is_its_owners_alone_and_keeps_its_bare_name()
    {
        using var content = new ByteArrayContent([1, 2, 3]);
        using var added = await _scene.Http.PostAsync($"people/{TeamsScene.Olivia}/uploads?kind=file&name=..%2Fa.bin", content);
        var upload = (await added.Content.ReadFromJsonAsync<JsonObject>())!;

        Assert.Equal("a.bin", (string?)upload["name"]);
        Assert.Equal(200, await StatusAsync("GET", $"people/{TeamsScene.Olivia}/uploads/{upload["id"]}"));
        Assert.Equal(404, await StatusAsync("GET", $"people/{TeamsScene.Clara}/uploads/{upload["id"]}"));
    }

    [Theory]
    [InlineData("http://localhost:4000/", 302)]
    [InlineData("https://example.org/a", 302)]
    public async Task Web_addresses_are_opened(string url, int status)
    {
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = _scene.Http.BaseAddress };
        using var answer = await http.GetAsync($"people/{TeamsScene.Olivia}/open?url={Uri.EscapeDataString(url)}");

        Assert.Equal((status, url), ((int)answer.StatusCode, answer.Headers.Location!.AbsoluteUri));
    }

    [Theory]
    [InlineData("""{"resources":["api://somebody-else"]}""", "resourceDisabled")]
    [InlineData("{}", null)]
    public async Task A_tab_gets_a_token_for_the_apps_own_resource_only(string body, string? reason)
    {
        var answer = await _scene.PostAsync($"people/{TeamsScene.Olivia}/token", JsonNode.Parse(body)!.AsObject());

        Assert.Equal((reason, reason is null), ((string?)answer["reason"], answer["token"] is not null));
    }

    [Theory]
    [InlineData("""{"signIn":"asksConsent"}""", "consent_required")]
    [InlineData("""{"signIn":"fails","failureCode":"invokeerror"}""", "invokeerror")]
    public async Task A_client_that_may_not_sign_in_says_why(string client, string reason)
    {
        Assert.Equal(200, await StatusAsync("PUT", $"people/{TeamsScene.Olivia}/client", client));

        Assert.Equal(reason, (string?)(await _scene.PostAsync($"people/{TeamsScene.Olivia}/token"))["reason"]);
    }

    [Fact]
    public async Task The_app_is_installed_blocked_and_taken_away_by_the_person()
    {
        var app = $"people/{TeamsScene.Olivia}/app";

        await StatusAsync("PUT", app, """{"blocked":true}""");
        var blocked = await _scene.GetAsync($"people/{TeamsScene.Olivia}");
        await StatusAsync("PUT", app, """{"installed":false,"blocked":false}""");
        var gone = await _scene.GetAsync($"people/{TeamsScene.Olivia}");
        await StatusAsync("PUT", app, """{"installed":true}""");
        var back = await _scene.GetAsync($"people/{TeamsScene.Olivia}");

        Assert.Equal([(true, true), (false, false), (true, false)], new[] { blocked, gone, back }.Select(person => ((bool)person["installed"]!, (bool)person["blocked"]!)));
    }

    private async Task<int> StatusAsync(string method, string path, string? body = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json") };
        using var answer = await _scene.Http.SendAsync(request);
        return (int)answer.StatusCode;
    }
}
