using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using PhotoSync.Bot.Uploading;
using PhotoSync.Host.Attachments;

namespace PhotoSync.Host.Tests.Attachments;

public sealed class FetchingPictures : IAsyncLifetime
{
    private readonly WebApplication server = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "None"]).Build();
    private readonly List<string> asked = [];

    public async Task InitializeAsync()
    {
        server.Use((context, next) =>
        {
            lock (asked)
                asked.Add(context.Request.Path + (context.Request.Headers.Authorization.Count > 0 ? " with a token" : ""));
            return next(context);
        });
        server.MapGet("/picture", () => Results.Bytes([1, 2, 3], "image/jpeg"));
        server.MapGet("/elsewhere", () => Results.Redirect("/picture"));
        server.MapGet("/large", async (HttpResponse response) =>
        {
            response.ContentLength = AttachmentDownloads.LargestPicture + 1L;
            await response.StartAsync();
        });
        server.MapGet("/endless", StreamAsync);
        server.MapGet("/page", () => Results.Text("<h1>Try again later</h1>", "text/html"));
        server.MapGet("/error", () => Results.Json(new { error = "busy" }));
        server.MapGet("/nothing", () => Results.Bytes([], "image/jpeg"));
        server.MapGet("/gone", () => Results.StatusCode(StatusCodes.Status410Gone));
        await server.StartAsync();
    }

    public Task DisposeAsync() => server.DisposeAsync().AsTask();

    [Fact]
    public async Task Gives_what_was_sent_and_shows_no_token_for_a_file()
    {
        var outcome = await FetchAsync("picture");

        Assert.Equal([1, 2, 3], Assert.IsType<DownloadOutcome.Fetched>(outcome).Content.ToArray());
        Assert.Equal(["/picture"], asked);
    }

    [Fact]
    public async Task Goes_nowhere_that_an_address_sends_it_to()
    {
        Assert.IsType<DownloadOutcome.Failed>(await FetchAsync("elsewhere"));
        Assert.Equal(["/elsewhere"], asked);
    }

    [Fact]
    public async Task Reads_nothing_of_what_says_that_it_is_too_large() => Assert.IsType<DownloadOutcome.TooLarge>(await FetchAsync("large"));

    [Fact]
    public async Task Stops_in_the_middle_of_what_does_not_end() => Assert.IsType<DownloadOutcome.TooLarge>(await FetchAsync("endless"));

    [Fact]
    public async Task Tells_what_has_gone_from_what_failed() => Assert.IsType<DownloadOutcome.Gone>(await FetchAsync("gone"));

    [Theory]
    [InlineData("page")]
    [InlineData("error")]
    [InlineData("nothing")]
    public async Task Takes_what_a_service_says_in_a_pictures_place_for_no_picture(string address) => Assert.IsType<DownloadOutcome.Failed>(await FetchAsync(address));

    [Fact]
    public async Task Asks_no_host_that_pictures_do_not_come_from()
    {
        var port = new Uri(server.Urls.First()).Port;

        Assert.IsType<DownloadOutcome.NotAllowed>(await FetchAsync($"http://localhost.localdomain:{port}/picture"));
        Assert.Empty(asked);
    }

    [Fact]
    public async Task Reaches_no_machine_inside_by_a_public_name()
    {
        using var http = new HttpClient(new SocketsHttpHandler { ConnectCallback = PublicAddressesOnly.ConnectAsync });

        await Assert.ThrowsAsync<HttpRequestException>(() => http.GetAsync(new Uri($"http://localhost:{new Uri(server.Urls.First()).Port}/picture")));
        Assert.Empty(asked);
    }

    private async Task<DownloadOutcome> FetchAsync(string address)
    {
        var home = new Uri(server.Urls.First());
        var services = new ServiceCollection().AddAttachments([home]).BuildServiceProvider();
        var downloads = new AttachmentDownloads(services.GetRequiredService<IHttpClientFactory>(), services.GetRequiredService<AttachmentHosts>(), null!, NullLogger<AttachmentDownloads>.Instance);
        return await downloads.FetchAsync(new SentPicture(new Uri(home, address), SentPictureKind.File), default);
    }

    private static async Task StreamAsync(HttpResponse response, CancellationToken cancellationToken)
    {
        var chunk = new byte[64 * 1024];
        while (!cancellationToken.IsCancellationRequested)
            await response.Body.WriteAsync(chunk, cancellationToken);
    }
}
