using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace PhotoSync.LocalTenant.Tests.Teams.Page;

public sealed class VendoredFiles : IAsyncLifetime
{
    private TeamsScene _scene = null!;
    private HttpClient _http = null!;

    public async Task InitializeAsync()
    {
        _scene = await TeamsScene.StartAsync();
        _http = new HttpClient { BaseAddress = _scene.Tenant.HttpBase };
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _scene.DisposeAsync();
    }

    [Fact]
    public async Task Each_is_byte_for_byte_what_its_package_holds_and_brings_its_licence()
    {
        var vendor = JsonNode.Parse(await _http.GetStringAsync("vendor/vendor.json"))!.AsObject();

        foreach (var (package, entry) in vendor)
        {
            Assert.Contains("MIT License", await _http.GetStringAsync($"vendor/{package}/LICENSE"), StringComparison.Ordinal);
            foreach (var (path, integrity) in entry!["files"]!.AsObject())
                Assert.Equal((string?)integrity, $"sha384-{Convert.ToBase64String(SHA384.HashData(await _http.GetByteArrayAsync($"vendor/{path}")))}");
        }
    }

    [Fact]
    public async Task The_page_runs_its_own_scripts_only_and_frames_only_the_bots_pages()
    {
        using var answer = await _http.GetAsync("");
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        var html = await answer.Content.ReadAsStringAsync();

        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains($"frame-src 'self' {_scene.Bot.Origin.GetLeftPart(UriPartial.Authority)}", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch("<script(?![^>]*src=)|style=|onclick=", html);
    }

    [Fact]
    public async Task A_file_that_the_browser_has_is_not_sent_again()
    {
        using var first = await _http.GetAsync("chat/main.js");
        var request = new HttpRequestMessage(HttpMethod.Get, "chat/main.js");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await _http.SendAsync(request);

        Assert.Equal(System.Net.HttpStatusCode.NotModified, second.StatusCode);
    }
}
