using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PhotoSync.LocalTenant.Tests.Running;

namespace PhotoSync.LocalTenant.Tests.Teams;

public sealed class WhatTheConnectorDoesNotTake : IAsyncLifetime
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
    [InlineData("POST", "activities")]
    [InlineData("PUT", "activities/1")]
    public async Task Is_an_activity_that_is_no_object(string method, string path) =>
        Assert.Equal(400, await StatusAsync(HttpMethod.Parse(method), FakeBot.Conversation(_hello, path), new JsonArray(1)));

    [Theory]
    [InlineData("POST", "activities")]
    [InlineData("PUT", "activities/1")]
    [InlineData("DELETE", "activities/1")]
    public async Task Is_anything_for_a_chat_that_nobody_opened(string method, string path)
    {
        var elsewhere = (JsonObject)_hello.DeepClone();
        elsewhere["conversation"]!["id"] = "a:nowhere";

        Assert.Equal(404, await StatusAsync(HttpMethod.Parse(method), FakeBot.Conversation(elsewhere, path), method == "DELETE" ? null : Say.Text("x")));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"isGroup":true}""")]
    [InlineData("""{"tenantId":"TENANT"}""")]
    [InlineData("""{"tenantId":"TENANT","members":[]}""")]
    [InlineData("""{"tenantId":"TENANT","members":[7]}""")]
    [InlineData("""{"tenantId":"TENANT","members":[{"id":"a"},{"id":"b"}]}""")]
    [InlineData("""{"channelData":{"tenant":{"id":"another"}},"members":[{"id":"a"}]}""")]
    [InlineData("""{"channelData":{"tenant":null},"members":[{"id":"a"}]}""")]
    [InlineData("""{"channelData":{},"members":[{"id":"a"}]}""")]
    [InlineData("""{"channelData":7,"members":[{"id":"a"}]}""")]
    public async Task Is_a_conversation_that_is_not_one_persons_of_this_tenant(string body)
    {
        var asked = JsonNode.Parse(body.Replace("TENANT", $"{_scene.Tenant.Endpoints.TenantId}", StringComparison.Ordinal));

        Assert.Equal(400, await StatusAsync(HttpMethod.Post, new Uri(_scene.Connector, "v3/conversations"), asked));
    }

    [Fact]
    public async Task Is_no_attachment_but_an_inline_one_by_its_own_view()
    {
        var (file, picture) = (await UploadAsync("file", [1, 2, 3]), await UploadAsync("inline", TestPicture.Of(64, 64)));

        Assert.Equal([404, 404, 200], await StatusesAsync("", "none", file, picture));
        Assert.Equal([404, 404, 200], await StatusesAsync("/views/original", "none", file, picture));
        Assert.Equal([404], await StatusesAsync("/views/thumbnail", picture));
    }

    private async Task<List<int>> StatusesAsync(string view, params string[] ids) =>
        [.. await Task.WhenAll(ids.Select(id => StatusAsync(HttpMethod.Get, new Uri(_scene.Connector, $"v3/attachments/{id}{view}"), null)))];

    private async Task<string> UploadAsync(string kind, byte[] bytes)
    {
        using var content = new ByteArrayContent(bytes);
        using var added = await _scene.Http.PostAsync($"people/{TeamsScene.Olivia}/uploads?kind={kind}&name=a.jpg", content);
        return (string)(await added.Content.ReadFromJsonAsync<JsonObject>())!["id"]!;
    }

    private async Task<int> StatusAsync(HttpMethod method, Uri address, JsonNode? body)
    {
        using var answer = await _scene.Bot.CallAsync(method, address, body);
        return (int)answer.StatusCode;
    }
}
