using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace PhotoSync.LocalTenant.Tests.Teams;

public sealed class CreatingConversations : IAsyncLifetime
{
    private TeamsScene _scene = null!;

    public async Task InitializeAsync() => _scene = await TeamsScene.StartAsync();

    public Task DisposeAsync() => _scene.DisposeAsync().AsTask();

    [Fact]
    public async Task With_somebody_who_has_the_app_it_gives_their_chat_every_time()
    {
        var chat = await _scene.OpenChatAsync();

        using var answer = await CreateAsync(await MemberAsync());
        using var again = await CreateAsync((string)(await _scene.GetAsync($"people/{TeamsScene.Olivia}"))["id"]!);
        var created = (await answer.Content.ReadFromJsonAsync<JsonObject>())!;

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal((string?)chat["conversationId"], (string?)created["id"]);
        Assert.True(created.ContainsKey("activityId") && created.ContainsKey("serviceUrl"));
        Assert.Equal(HttpStatusCode.Created, again.StatusCode);
    }

    [Fact]
    public async Task With_somebody_who_does_not_have_the_app_it_is_forbidden() =>
        await RefusedAsync(Body(await MemberAsync()), HttpStatusCode.Forbidden, "ForbiddenOperationException");

    [Fact]
    public async Task A_first_activity_is_sent_along()
    {
        await _scene.OpenChatAsync();
        var body = Body(await MemberAsync());
        body["activity"] = Say.Text("first words");

        using var answer = await _scene.Bot.CallAsync(HttpMethod.Post, Address, body);
        var created = (await answer.Content.ReadFromJsonAsync<JsonObject>())!;

        Assert.Equal((string?)(await _scene.MessagesAsync())[^1]!["id"], (string?)created["activityId"]);
    }

    [Theory]
    [InlineData("isGroup", "true")]
    [InlineData("tenantId", "null")]
    [InlineData("tenantId", "\"11111111-1111-1111-1111-111111111111\"")]
    [InlineData("members", "[]")]
    [InlineData("members", "{}")]
    [InlineData("members", "[7]")]
    [InlineData("tenantId", "7")]
    [InlineData("activity", "{}")]
    [InlineData("activity", "{\"type\":\"message\",\"text\":\"\"}")]
    [InlineData("members", "[{\"id\":\"olivia.marsh@contoso.com\"}]")]
    [InlineData("members", "[{\"id\":\"29:1nobody\"}]")]
    public async Task What_Teams_does_not_take_is_a_bad_argument(string member, string value)
    {
        await _scene.OpenChatAsync();
        var body = Body(await MemberAsync());
        body[member] = JsonNode.Parse(value);

        await RefusedAsync(body, HttpStatusCode.BadRequest, "Bad Argument");
    }

    private Uri Address => new(_scene.Connector, "v3/conversations");

    private async Task<string> MemberAsync() => (string)(await _scene.GetAsync($"people/{TeamsScene.Olivia}"))["mri"]!;

    private JsonObject Body(string member) => new()
    {
        ["isGroup"] = false,
        ["members"] = new JsonArray(new JsonObject { ["id"] = member }),
        ["tenantId"] = _scene.Tenant.Endpoints.TenantId.ToString(),
    };

    private Task<HttpResponseMessage> CreateAsync(string member) => _scene.Bot.CallAsync(HttpMethod.Post, Address, Body(member));

    private async Task RefusedAsync(JsonObject body, HttpStatusCode status, string code)
    {
        using var answer = await _scene.Bot.CallAsync(HttpMethod.Post, Address, body);
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(code, (string?)(await answer.Content.ReadFromJsonAsync<JsonObject>())!["error"]!["code"]);
    }
}
