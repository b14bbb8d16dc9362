using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace PhotoSync.Benchmarks.EchoTurn;

/// <summary>The bot, the bare endpoint and the connector on one port, with tokens of an issuer in memory.</summary>
internal sealed class EchoWorld : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly EchoIssuer _issuer;

    private EchoWorld(WebApplication app, EchoIssuer issuer) => (_app, _issuer) = (app, issuer);

    public HttpClient Client { get; } = new();

    public string Address => _app.Urls.Single();

    public string Token => field ??= _issuer.TokenFor(Address + "/");

    public string Activity => $$$"""
        {"type":"message","id":"1700000000001","timestamp":"2026-01-02T03:04:05.678Z","localTimestamp":"2026-01-02T04:04:05.678+01:00","localTimezone":"Europe/Stockholm",
        "serviceUrl":"{{{Address}}}/","channelId":"msteams","from":{"id":"29:1abc","name":"Ann Example","aadObjectId":"0b2e3a52-8d6b-4a3c-9a52-5f1f7c0c6a11"},
        "conversation":{"conversationType":"personal","tenantId":"6f3c7a7e-0000-4000-8000-000000000001","id":"a:1conversation"},"recipient":{"id":"28:bot","name":"Bot"},
        "entities":[{"locale":"en-GB","country":"SE","platform":"Web","timezone":"Europe/Stockholm","type":"clientInfo"}],
        "channelData":{"tenant":{"id":"6f3c7a7e-0000-4000-8000-000000000001"}},"textFormat":"plain","locale":"en-GB","text":"my photo is wrong"}
        """;

    public CloudAdapter Adapter { get; private init; } = null!;

    public static async Task<EchoWorld> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(options => options.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var issuer = new EchoIssuer();
        var settings = new ConfigurationBuilder().AddInMemoryCollection(EchoIssuer.Settings).Build();
        var credentials = new PasswordServiceClientCredentialFactory(EchoIssuer.AppId, "secret", null, issuer.CreateClient("login"));
        var adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(settings, credentials, httpClientFactory: issuer));
        var bare = new BareEndpoint(issuer);
        var bot = new EchoBot();
        app.MapPost("/bot", (HttpContext http) => adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted));
        app.MapPost("/bare", bare.ReplyAsync);
        app.MapPost("/check", bare.CheckAsync);
        app.MapPost("/empty", () => Results.Ok());
        app.MapPost("/v3/conversations/{conversation}/activities/{activity}", () => Results.Content("""{"id":"1700000000002"}""", "application/json", null, 201));
        await app.StartAsync();
        return new EchoWorld(app, issuer) { Adapter = adapter };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _issuer.Dispose();
        await _app.DisposeAsync();
    }

    private sealed class EchoBot : ActivityHandler
    {
        protected override Task OnMessageActivityAsync(ITurnContext<Microsoft.Bot.Schema.IMessageActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync("echo: " + turnContext.Activity.Text, cancellationToken: cancellationToken);
    }
}
