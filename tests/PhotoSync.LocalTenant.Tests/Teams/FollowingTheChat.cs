using System.Net;
using System.Text.Json.Nodes;

namespace PhotoSync.LocalTenant.Tests.Teams;

public sealed class FollowingTheChat : IAsyncLifetime
{
    private TeamsScene _scene = null!;
    private JsonObject _hello = null!;
    private long _version;

    public async Task InitializeAsync()
    {
        _scene = await TeamsScene.StartAsync();
        await _scene.OpenChatAsync();
        await _scene.WriteAsync("hello");
        _hello = await _scene.HeardAsync("message");
        _version = (long)(await _scene.GetAsync("setup"))["version"]!;
    }

    public Task DisposeAsync() => _scene.DisposeAsync().AsTask();

    [Fact]
    public async Task Whoever_waits_hears_at_once_what_the_bot_says()
    {
        var waiting = _scene.GetAsync($"changes?since={_version}&wait=20");

        await _scene.Bot.SayAsync(_hello, Say.Text("news"));
        var messages = Messages(await waiting);

        Assert.Equal("news", (string?)Assert.Single(messages)!["activity"]!["text"]);
    }

    [Fact]
    public async Task Several_changes_of_one_message_come_as_its_newest_state()
    {
        var id = await _scene.Bot.SayAsync(_hello, Say.Text("one"));
        await _scene.Bot.ReplaceAsync(_hello, id, Say.Text("two"));

        var message = Assert.Single(Messages(await _scene.GetAsync($"changes?since={_version}")));

        Assert.Equal("two", (string?)message!["activity"]!["text"]);
    }

    [Fact]
    public async Task Typing_is_told_and_ends_with_the_next_message()
    {
        await _scene.Bot.CallAsync(HttpMethod.Post, FakeBot.Conversation(_hello, "activities"), Say.Typing());
        var typing = await _scene.GetAsync($"changes?since={_version}");
        await _scene.Bot.SayAsync(_hello, Say.Text("done"));
        var done = await _scene.GetAsync($"changes?since={typing["version"]}");

        Assert.True((bool)typing["chats"]![0]!["typing"]!);
        Assert.False((bool)done["chats"]![0]!["typing"]!);
    }

    [Fact]
    public async Task Nothing_new_comes_back_after_the_wait_with_the_same_version()
    {
        var nothing = await _scene.GetAsync($"changes?since={_version}&wait=0.05");

        Assert.Equal(_version, (long)nothing["version"]!);
        Assert.Empty((JsonArray)nothing["chats"]!);
    }

    [Fact]
    public async Task A_page_from_before_a_restart_is_told_to_begin_anew() =>
        Assert.True((bool)(await _scene.GetAsync("changes?since=12"))["restarted"]!);

    [Fact]
    public async Task What_the_bot_says_while_nobody_looks_counts_as_unread_until_it_was_read()
    {
        using (await _scene.Http.PostAsync($"people/{TeamsScene.Olivia}/read", null)) { }
        await _scene.Bot.SayAsync(_hello, Say.Text("a reminder"));
        var before = (int)(await _scene.GetAsync($"people/{TeamsScene.Olivia}"))["unread"]!;
        using (await _scene.Http.PostAsync($"people/{TeamsScene.Olivia}/read", null)) { }

        Assert.Equal((1, 0), (before, (int)(await _scene.GetAsync($"people/{TeamsScene.Olivia}"))["unread"]!));
    }

    [Theory]
    [InlineData("Origin", "https://example.org")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task Another_site_in_the_same_browser_is_refused(string header, string value)
    {
        _scene.Http.DefaultRequestHeaders.Add(header, value);

        using var answer = await _scene.Http.GetAsync("setup");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("https://example.org/a.png", HttpStatusCode.Forbidden)]
    [InlineData("file:///etc/passwd", HttpStatusCode.Forbidden)]
    [InlineData("{bot}missing.png", HttpStatusCode.NotFound)]
    [InlineData("{bot}page.html", HttpStatusCode.NotFound)]
    [InlineData("{bot}photo.png", HttpStatusCode.OK)]
    public async Task Card_pictures_come_from_the_bots_host_only_and_are_pictures(string url, HttpStatusCode status)
    {
        _scene.Bot.Pages["/photo.png"] = ("image/png", [1, 2, 3]);
        _scene.Bot.Pages["/page.html"] = ("text/html", [1]);

        using var answer = await _scene.Http.GetAsync($"image?url={Uri.EscapeDataString(url.Replace("{bot}", _scene.Bot.Origin.ToString(), StringComparison.Ordinal))}");

        Assert.Equal(status, answer.StatusCode);
    }

    private static IReadOnlyList<JsonNode?> Messages(JsonObject changes) => [.. ((JsonArray)changes["chats"]!).SelectMany(c => (JsonArray)c!["messages"]!)];
}
