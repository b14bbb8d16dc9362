using Microsoft.IdentityModel.JsonWebTokens;
using PhotoSync.LocalTenant.Tests.Running;

namespace PhotoSync.LocalTenant.Tests.Teams;

public sealed class WritingToTheBot : IAsyncLifetime
{
    private TeamsScene _scene = null!;

    public async Task InitializeAsync() => _scene = await TeamsScene.StartAsync();

    public Task DisposeAsync() => _scene.DisposeAsync().AsTask();

    [Fact]
    public async Task Opening_the_chat_for_the_first_time_installs_the_app_and_tells_the_bot_once()
    {
        var chat = await _scene.OpenChatAsync();
        await _scene.OpenChatAsync();

        var installed = await _scene.HeardAsync("installationUpdate");
        var added = await _scene.HeardAsync("conversationUpdate");
        await _scene.WriteAsync("hi");

        Assert.Equal("add", (string?)installed["action"]);
        Assert.StartsWith("28:", (string?)added["membersAdded"]![0]!["id"]);
        Assert.StartsWith("a:1", (string?)chat["conversationId"]);
        Assert.Equal(3, _scene.Bot.Heard.Count);
    }

    [Fact]
    public async Task A_message_has_the_shape_that_Teams_gives_it()
    {
        await _scene.OpenChatAsync(TeamsScene.Clara);
        await _scene.WriteAsync("my photo is wrong", TeamsScene.Clara);

        var message = await _scene.HeardAsync("message");
        var person = await _scene.GetAsync($"people/{TeamsScene.Clara}");

        Assert.Equal(["my photo is wrong", "plain", "msteams", "sv-SE"], new[] { "text", "textFormat", "channelId", "locale" }.Select(name => (string?)message[name]));
        Assert.Equal("personal", (string?)message["conversation"]!["conversationType"]);
        Assert.Equal((string?)person["id"], (string?)message["from"]!["aadObjectId"]);
        Assert.Equal((string?)person["mri"], (string?)message["from"]!["id"]);
        Assert.Equal(_scene.Tenant.Endpoints.TenantId.ToString(), (string?)message["channelData"]!["tenant"]!["id"]);
        Assert.Equal(["clientInfo", "sv-SE", "SE", "Europe/Stockholm"], new[] { "type", "locale", "country", "timezone" }.Select(name => (string?)message["entities"]![0]![name]));
    }

    [Fact]
    public async Task The_local_time_of_a_message_is_the_tenants_time_in_the_persons_zone()
    {
        await _scene.OpenChatAsync(TeamsScene.Clara);
        _scene.Tenant.Clock.Advance(TimeSpan.FromDays(200));
        await _scene.WriteAsync("hi", TeamsScene.Clara);

        var message = await _scene.HeardAsync("message");
        var local = DateTimeOffset.Parse((string)message["localTimestamp"]!, System.Globalization.CultureInfo.InvariantCulture);

        Assert.InRange(_scene.Tenant.Clock.GetUtcNow() - local, TimeSpan.Zero, TimeSpan.FromMinutes(1));
        Assert.Equal(TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm").GetUtcOffset(local), local.Offset);
    }

    [Fact]
    public async Task Every_activity_carries_a_token_of_the_channel_for_this_bot()
    {
        await _scene.OpenChatAsync();
        await _scene.WriteAsync("hi");

        Assert.True(_scene.Bot.Headers.TryPeek(out var headers));
        var token = new JsonWebToken(headers["Authorization"].ToString()["Bearer ".Length..]);

        Assert.Equal("https://api.botframework.com", token.Issuer);
        Assert.Equal(_scene.Tenant.Endpoints.BotAppId.ToString(), token.Audiences.Single());
        Assert.Equal(_scene.Connector.ToString(), token.GetClaim("serviceurl").Value);
        Assert.StartsWith("a:1", headers["x-ms-conversation-id"].ToString());
        Assert.Equal(_scene.Tenant.Endpoints.TenantId.ToString(), headers["x-ms-tenant-id"].ToString());
    }

    [Fact]
    public async Task A_turn_that_the_bot_refuses_is_marked_on_the_message_and_not_repeated()
    {
        await _scene.OpenChatAsync();
        await _scene.HeardAsync("conversationUpdate");
        _scene.Bot.OnActivity = _ => FakeBot.Answer(500);

        var message = await _scene.WriteAsync("hi");

        Assert.Equal("The bot answered 500.", (string?)message["problem"]);
        Assert.Equal(3, _scene.Bot.Heard.Count);
    }

    [Fact]
    public async Task Someone_whom_the_app_policy_keeps_from_the_bot_cannot_open_the_chat()
    {
        await using var blocked = await TeamsScene.StartAsync();
        blocked.Tenant.Service<State.People>().Change(Seed.Company.IdOf(0), p => p with { TeamsAppBlocked = true });

        using var answer = await blocked.Http.PostAsync($"people/{TeamsScene.Olivia}/chat", null);

        Assert.Equal(System.Net.HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty(blocked.Bot.Heard);
    }

    [Fact]
    public async Task What_was_said_is_still_there_after_a_restart()
    {
        using var database = new DatabaseFile();
        await using (var before = await TeamsScene.StartAsync(o => o.DatabasePath = database.Path))
        {
            await before.OpenChatAsync();
            await before.WriteAsync("remember me");
        }

        await using var after = await TeamsScene.StartAsync(o => o.DatabasePath = database.Path);
        var messages = await after.MessagesAsync();

        Assert.Equal("remember me", (string?)Assert.Single(messages)!["activity"]!["text"]);
    }
}
