using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;

namespace PhotoSync.LocalTenant.Tests.Teams;

public sealed class SigningIn : IAsyncLifetime
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
    public async Task The_client_hands_over_the_persons_token_without_asking()
    {
        await AskAsync();

        var exchange = await _scene.HeardAsync("signin/tokenExchange");
        var token = new JsonWebToken((string)exchange["value"]!["token"]!);

        Assert.Equal(("exchange-1", "photosync"), ((string?)exchange["value"]!["id"], (string?)exchange["value"]!["connectionName"]));
        Assert.Equal((string?)_hello["from"]!["aadObjectId"], token.GetClaim("oid").Value);
        Assert.Equal("done", await StateAsync(s => s == "done"));
    }

    [Fact]
    public async Task Every_device_sends_its_own_exchange()
    {
        await using var scene = await TeamsScene.StartAsync(o => o.Teams.Devices = 3);
        await scene.OpenChatAsync();
        await scene.WriteAsync("hello");

        await scene.Bot.SayAsync(await scene.HeardAsync("message"), Say.OAuth(Resource, "https://example.org/"));
        await scene.HeardAsync(_ => scene.Bot.Heard.Count(a => (string?)a["name"] == "signin/tokenExchange") == 3);

        Assert.Equal(3, scene.Bot.Heard.Count(a => (string?)a["name"] == "signin/tokenExchange"));
    }

    [Fact]
    public async Task A_refused_exchange_leaves_the_sign_in_button()
    {
        _scene.Bot.OnActivity = activity => FakeBot.Answer((string?)activity["name"] == "signin/tokenExchange" ? 412 : 200, new JsonObject { ["failureDetail"] = "no" });

        await AskAsync();

        Assert.Equal("ask", await StateAsync(s => s == "ask"));
    }

    [Fact]
    public async Task A_person_who_must_consent_is_asked_and_the_exchange_follows_their_yes()
    {
        await SetClientAsync(new() { ["signIn"] = "asksConsent" });
        var card = await AskAsync();

        Assert.DoesNotContain(_scene.Bot.Heard, a => (string?)a["name"] == "signin/tokenExchange");
        await _scene.PostAsync($"people/{TeamsScene.Olivia}/messages/{card}/sign-in", new() { ["consent"] = true });

        Assert.NotNull(await _scene.HeardAsync("signin/tokenExchange"));
        Assert.Equal("done", await StateAsync(s => s == "done"));
    }

    [Fact]
    public async Task A_person_who_declines_lets_the_bot_know_why()
    {
        await SetClientAsync(new() { ["signIn"] = "asksConsent" });
        var card = await AskAsync();

        await _scene.PostAsync($"people/{TeamsScene.Olivia}/messages/{card}/sign-in", new() { ["consent"] = false });

        Assert.Equal("userconsentrequired", (string?)(await _scene.HeardAsync("signin/failure"))["value"]!["code"]);
    }

    [Theory]
    [InlineData("invokeerror")]
    [InlineData("interactionrequired")]
    public async Task A_client_that_cannot_get_the_token_says_so(string code)
    {
        await SetClientAsync(new() { ["signIn"] = "fails", ["failureCode"] = code });

        await AskAsync();

        Assert.Equal(code, (string?)(await _scene.HeardAsync("signin/failure"))["value"]!["code"]);
    }

    [Fact]
    public async Task A_resource_that_is_not_the_bots_own_is_a_mismatch()
    {
        await _scene.Bot.SayAsync(_hello, Say.OAuth("api://somebody-else", "https://example.org/"));

        Assert.Equal("resourcematchfailed", (string?)(await _scene.HeardAsync("signin/failure"))["value"]!["code"]);
    }

    [Fact]
    public async Task There_is_no_token_before_the_sign_in_one_after_it_and_none_after_the_sign_out()
    {
        await AskAsync();
        var sso = (string)(await _scene.HeardAsync("signin/tokenExchange"))["value"]!["token"]!;

        using var before = await TokenAsync(HttpMethod.Get, "GetToken");
        using var exchanged = await TokenAsync(HttpMethod.Post, "exchange", new() { ["token"] = sso });
        using var after = await TokenAsync(HttpMethod.Get, "GetToken");
        using var signedOut = await TokenAsync(HttpMethod.Delete, "SignOut");
        using var gone = await TokenAsync(HttpMethod.Get, "GetToken");

        Assert.Equal(
            [HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.NotFound],
            new[] { before, exchanged, after, signedOut, gone }.Select(a => a.StatusCode));
        Assert.Equal("photosync", (string?)(await after.Content.ReadFromJsonAsync<JsonObject>())!["connectionName"]);
    }

    [Fact]
    public async Task Somebody_elses_token_is_not_exchanged()
    {
        var clara = (string)(await _scene.PostAsync($"people/{TeamsScene.Clara}/token"))["token"]!;

        using var answer = await TokenAsync(HttpMethod.Post, "exchange", new() { ["token"] = clara });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task The_window_gives_a_code_that_works_once_for_this_person()
    {
        var resource = await ResourceAsync();
        var ticket = ((string)resource["signInLink"]!).Split('#')[1];
        using var confirmed = await _scene.Http.PostAsync(new Uri(_scene.Tenant.HttpBase, $"token/signin/{ticket}"), null);
        var code = (string?)(await confirmed.Content.ReadFromJsonAsync<JsonObject>())!["code"];

        using var wrong = await TokenAsync(HttpMethod.Get, "GetToken", query: "&code=wrong");
        using var right = await TokenAsync(HttpMethod.Get, "GetToken", query: $"&code={code}");
        using var again = await TokenAsync(HttpMethod.Get, "GetToken", query: $"&code={code}");

        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.NotFound], new[] { wrong, right, again }.Select(a => a.StatusCode));
        Assert.Equal(Resource, (string?)resource["tokenExchangeResource"]!["uri"]);
    }

    private string Resource => $"api://botid-{_scene.Tenant.Endpoints.BotAppId}";

    private Task<string> AskAsync() => _scene.Bot.SayAsync(_hello, Say.OAuth(Resource, "https://example.org/"));

    private async Task SetClientAsync(JsonObject client)
    {
        using var answer = await _scene.Http.PutAsJsonAsync($"people/{TeamsScene.Olivia}/client", client);
        answer.EnsureSuccessStatusCode();
    }

    private async Task<string?> StateAsync(Func<string?, bool> until)
    {
        for (var since = 0L; ;)
        {
            var state = (string?)(await _scene.MessagesAsync())[^1]!["signIn"]!["state"];
            if (until(state))
                return state;
            since = since == 0 ? (long)(await _scene.GetAsync("setup"))["version"]! : since;
            await _scene.GetAsync($"changes?since={since}&wait=1");
        }
    }

    private Task<HttpResponseMessage> TokenAsync(HttpMethod method, string call, JsonObject? body = null, string query = "") => _scene.Bot.CallAsync(
        method,
        new Uri($"{_scene.Tenant.Endpoints.TokenService}/api/usertoken/{call}?userId={Uri.EscapeDataString((string)_hello["from"]!["id"]!)}&connectionName=photosync&channelId=msteams{query}"),
        body);

    private async Task<JsonObject> ResourceAsync()
    {
        var state = new JsonObject { ["connectionName"] = "photosync", ["conversation"] = new JsonObject { ["user"] = _hello["from"]!.DeepClone() } };
        var encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(state.ToJsonString()));
        using var answer = await _scene.Bot.CallAsync(
            HttpMethod.Get, new Uri($"{_scene.Tenant.Endpoints.TokenService}/api/botsignin/GetSignInResource?state={Uri.EscapeDataString(encoded)}"));
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
    }
}
