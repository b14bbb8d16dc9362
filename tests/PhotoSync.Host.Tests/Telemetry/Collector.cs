using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using System.Collections.Concurrent;
using System.Text;

namespace PhotoSync.Host.Tests.Telemetry;

/// <summary>An OTLP collector on this machine: keeps what it is sent, as text, by its path.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<(string Path, string Body)> received = new();

    private Collector(WebApplication app) => this.app = app;

    public Uri Address => new(app.Urls.First());

    public static async Task<Collector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var collector = new Collector(builder.Build());
        collector.app.MapPost("/v1/{kind}", collector.TakeAsync);
        await collector.app.StartAsync();
        return collector;
    }

    /// <summary>All that came of a kind: traces, metrics or logs.</summary>
    public string Of(string kind) => string.Concat(received.Where(each => each.Path == kind).Select(each => each.Body));

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(string kind, HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        received.Enqueue((kind, Encoding.Latin1.GetString(body.ToArray())));
    }
}
