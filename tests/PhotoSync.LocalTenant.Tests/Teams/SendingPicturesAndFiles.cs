using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace PhotoSync.LocalTenant.Tests.Teams;

public sealed class SendingPicturesAndFiles : IAsyncLifetime
{
    private static readonly byte[] s_bytes = [0xFF, 0xD8, 1, 2, 3];
    private TeamsScene _scene = null!;

    public async Task InitializeAsync()
    {
        _scene = await TeamsScene.StartAsync();
        await _scene.OpenChatAsync();
    }

    public Task DisposeAsync() => _scene.DisposeAsync().AsTask();

    [Fact]
    public async Task A_picture_in_the_text_is_fetched_with_the_bots_token_and_not_without()
    {
        await SendAsync("inline", "me.jpg", "image/jpeg");

        var attachments = (JsonArray)(await _scene.HeardAsync("message"))["attachments"]!;
        var address = new Uri((string)attachments[0]!["contentUrl"]!);
        using var withToken = await _scene.Bot.CallAsync(HttpMethod.Get, address);
        using var without = await _scene.Bot.CallAsync(HttpMethod.Get, address, withToken: false);

        Assert.Equal(["image/*", "text/html"], attachments.Select(a => (string?)a!["contentType"]));
        Assert.Equal(s_bytes, await withToken.Content.ReadAsByteArrayAsync());
        Assert.Equal("image/jpeg", withToken.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.Unauthorized, without.StatusCode);
    }

    [Fact]
    public async Task A_file_comes_with_an_address_that_needs_no_token_for_some_minutes()
    {
        await SendAsync("file", "my photo.jpg", "image/jpeg");

        var attachment = (await _scene.HeardAsync("message"))["attachments"]![0]!;
        var address = new Uri((string)attachment["content"]!["downloadUrl"]!);
        using var fresh = await _scene.Bot.CallAsync(HttpMethod.Get, address, withToken: false);
        _scene.Tenant.Clock.Advance(TimeSpan.FromHours(1));
        using var stale = await _scene.Bot.CallAsync(HttpMethod.Get, address, withToken: false);

        Assert.Equal(("application/vnd.microsoft.teams.file.download.info", "my photo.jpg", "jpg"),
            ((string?)attachment["contentType"], (string?)attachment["name"], (string?)attachment["content"]!["fileType"]));
        Assert.Equal(s_bytes, await fresh.Content.ReadAsByteArrayAsync());
        Assert.False(stale.IsSuccessStatusCode);
    }

    [Fact]
    public async Task A_picture_in_the_text_describes_itself_and_has_one_view()
    {
        await SendAsync("inline", "me.jpg", "image/jpeg");
        var view = new Uri((string)(await _scene.HeardAsync("message"))["attachments"]![0]!["contentUrl"]!);
        var attachment = view.AbsoluteUri[..view.AbsoluteUri.IndexOf("/views/", StringComparison.Ordinal)];

        using var described = await _scene.Bot.CallAsync(HttpMethod.Get, new Uri(attachment));
        var description = (await described.Content.ReadFromJsonAsync<JsonObject>())!;

        Assert.Equal(("me.jpg", "image/jpeg", s_bytes.Length), ((string?)description["name"], (string?)description["type"], (int)description["views"]![0]!["size"]!));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"{attachment}/views/thumbnail"));
    }

    [Fact]
    public async Task What_is_no_picture_in_a_text_is_no_attachment_of_the_connectors()
    {
        var file = await UploadAsync("file", "me.jpg", "image/jpeg", TeamsScene.Olivia);

        foreach (var id in new[] { file, "none" })
        {
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"{_scene.Connector}/v3/attachments/{id}"));
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"{_scene.Connector}/v3/attachments/{id}/views/original"));
        }
    }

    [Fact]
    public async Task A_file_is_given_to_whoever_has_its_whole_address_only()
    {
        await SendAsync("file", "me.jpg", "image/jpeg");
        var address = new Uri((string)(await _scene.HeardAsync("message"))["attachments"]![0]!["content"]!["downloadUrl"]!);

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(address.GetLeftPart(UriPartial.Path)));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(address.GetLeftPart(UriPartial.Path) + "?tempauth=guessed"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(new Uri(address, $"{Guid.NewGuid()}?tempauth=guessed").AbsoluteUri));
    }

    [Fact]
    public async Task Nobody_sends_what_somebody_else_has_attached()
    {
        var clara = await UploadAsync("file", "hers.jpg", "image/jpeg", TeamsScene.Clara);

        using var answer = await _scene.Http.PostAsJsonAsync($"people/{TeamsScene.Olivia}/messages", new JsonObject { ["text"] = "mine?", ["uploads"] = new JsonArray(clara) });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private async Task<HttpStatusCode> StatusAsync(string address)
    {
        using var answer = await _scene.Bot.CallAsync(HttpMethod.Get, new Uri(address));
        return answer.StatusCode;
    }

    private async Task SendAsync(string kind, string name, string type)
    {
        var upload = await UploadAsync(kind, name, type, TeamsScene.Olivia);
        await _scene.PostAsync($"people/{TeamsScene.Olivia}/messages?wait=true", new() { ["text"] = "here", ["uploads"] = new JsonArray(upload) });
    }

    private async Task<string> UploadAsync(string kind, string name, string type, string person)
    {
        using var content = new ByteArrayContent(s_bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        using var answer = await _scene.Http.PostAsync($"people/{person}/uploads?kind={kind}&name={Uri.EscapeDataString(name)}", content);
        return (string)(await answer.Content.ReadFromJsonAsync<JsonObject>())!["id"]!;
    }
}
