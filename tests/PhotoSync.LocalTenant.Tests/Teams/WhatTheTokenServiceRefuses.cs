using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace PhotoSync.LocalTenant.Tests.Teams;

public sealed class WhatTheTokenServiceRefuses : IAsyncLifetime
{
    private TeamsScene _scene = null!;
    private string _olivia = null!;

    public async Task InitializeAsync()
    {
        _scene = await TeamsScene.StartAsync();
        await _scene.OpenChatAsync();
        await _scene.WriteAsync("hello");
        _olivia = (string)(await _scene.HeardAsync("message"))["from"]!["id"]!;
    }

    public Task DisposeAsync() => _scene.DisposeAsync().AsTask();

    [Theory]
    [InlineData("GET", "GetToken")]
    [InlineData("POST", "exchange")]
    [InlineData("DELETE", "SignOut")]
    [InlineData("GET", "GetTokenStatus")]
    [InlineData("POST", "GetAadTokens")]
    public async Task A_person_whom_nobody_knows(string method, string call) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await AskAsync(method, $"{call}?userId=29%3Anobody&connectionName=photosync", "{}")).Status);

    [Theory]
    [InlineData("GET", "GetToken")]
    [InlineData("POST", "exchange")]
    [InlineData("DELETE", "SignOut")]
    [InlineData("POST", "GetAadTokens")]
    public async Task A_connection_that_the_bot_has_not(string method, string call) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await AskAsync(method, $"{call}?userId={Uri.EscapeDataString(_olivia)}&connectionName=other", "{}")).Status);

    [Theory]
    [InlineData("exchange", "{}", 400)]
    [InlineData("exchange", """{"token":""}""", 400)]
    [InlineData("exchange", """{"token":"garbage"}""", 400)]
    [InlineData("GetAadTokens", "{}", 400)]
    [InlineData("GetAadTokens", """{"resourceUrls":["https://graph.microsoft.com/"]}""", 400)]
    [InlineData("GetAadTokens", """{"resourceUrls":[]}""", 404)]
    public async Task A_body_that_asks_for_nothing_it_has(string call, string body, int status) => Assert.Equal(status, (int)(await OliviasAsync("POST", call, body)).Status);

    [Fact]
    public async Task A_person_signs_in_is_known_as_such_and_signs_out_of_the_only_connection()
    {
        var before = (await OliviasAsync("GET", "GetTokenStatus")).Body![0]!;
        var token = (string)(await _scene.PostAsync($"people/{TeamsScene.Olivia}/token"))["token"]!;
        await OliviasAsync("POST", "exchange", new JsonObject { ["token"] = token }.ToJsonString());
        var own = $"api://botid-{_scene.Tenant.Endpoints.BotAppId}";
        var after = (await OliviasAsync("GET", "GetTokenStatus")).Body![0]!;
        var aad = await OliviasAsync("POST", "GetAadTokens", new JsonObject { ["resourceUrls"] = new JsonArray(own) }.ToJsonString());
        var signedOut = await AskAsync("DELETE", $"SignOut?userId={Uri.EscapeDataString(_olivia)}");

        Assert.Equal((false, true, "msteams"), ((bool)before["hasToken"]!, (bool)after["hasToken"]!, (string?)after["channelId"]));
        Assert.NotNull(aad.Body![own]!["token"]);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (signedOut.Status, (await OliviasAsync("GET", "GetToken")).Status));
    }

    [Theory]
    [InlineData("not base 64!")]
    [InlineData("bm8gSlNPTg==")]
    [InlineData("W10=")]
    [InlineData("e30=")]
    public async Task A_sign_in_whose_state_says_nothing(string state)
    {
        using var answer = await _scene.Bot.CallAsync(HttpMethod.Get, new Uri($"{_scene.Tenant.Endpoints.TokenService}/api/botsignin/GetSignInResource?state={Uri.EscapeDataString(state)}"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_window_tells_whose_sign_in_it_is_and_takes_no_form_of_another_site()
    {
        var state = new JsonObject { ["ConnectionName"] = "photosync", ["Conversation"] = new JsonObject { ["user"] = new JsonObject { ["id"] = _olivia } } };
        var encoded = Uri.EscapeDataString(Convert.ToBase64String(Encoding.UTF8.GetBytes(state.ToJsonString())));
        using var resource = await _scene.Bot.CallAsync(HttpMethod.Get, new Uri($"{_scene.Tenant.Endpoints.TokenService}/api/botsignin/GetSignInResource?state={encoded}"));
        var ticket = ((string)(await resource.Content.ReadFromJsonAsync<JsonObject>())!["signInLink"]!).Split('#')[1];

        Assert.Equal("Olivia Marsh", (string?)(await _scene.GetAsync($"/token/signin/{ticket}"))["person"]);
        Assert.Equal(HttpStatusCode.Forbidden, await ConfirmAsync(ticket, "https://evil.example"));
        Assert.Equal(HttpStatusCode.NotFound, await ConfirmAsync("none", null));
        Assert.Equal(HttpStatusCode.OK, await ConfirmAsync(ticket, null));
        using var none = await _scene.Http.GetAsync("/token/signin/none");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    private async Task<HttpStatusCode> ConfirmAsync(string ticket, string? origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/token/signin/{ticket}");
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        using var answer = await _scene.Http.SendAsync(request);
        return answer.StatusCode;
    }

    private Task<(HttpStatusCode Status, JsonNode? Body)> OliviasAsync(string method, string call, string? body = null) =>
        AskAsync(method, $"{call}?userId={Uri.EscapeDataString(_olivia)}&connectionName=photosync", body);

    private async Task<(HttpStatusCode Status, JsonNode? Body)> AskAsync(string method, string call, string? body = null)
    {
        var address = new Uri($"{_scene.Tenant.Endpoints.TokenService}/api/usertoken/{call}");
        using var answer = await _scene.Bot.CallAsync(new HttpMethod(method), address, method == "POST" ? JsonNode.Parse(body ?? "{}") : null);
        var text = await answer.Content.ReadAsStringAsync();
        return (answer.StatusCode, text.StartsWith('{') || text.StartsWith('[') ? JsonNode.Parse(text) : null);
    }
}
