using Newtonsoft.Json.Linq;

namespace BotSdk.Tests.Wire;

/// <summary>What the cases were recorded in: a connector, an issuer, and a bot for each configuration, each started when it is first needed.</summary>
public sealed class RecordedWorld : IAsyncLifetime
{
    private readonly Dictionary<string, ScriptBotProcess> _bots = [];
    private readonly string _certificateFile = Path.GetTempFileName();
    private FakeConnector _connector = null!;
    private FakeIssuer _issuer = null!;
    private Placeholders _placeholders = null!;

    public async Task InitializeAsync()
    {
        _connector = await FakeConnector.StartAsync();
        _issuer = await FakeIssuer.StartAsync();
        _placeholders = new Placeholders(new Uri(_connector.Address).Authority);
        await File.WriteAllTextAsync(_certificateFile, _issuer.CertificatePem);
    }

    public async Task DisposeAsync()
    {
        foreach (var bot in _bots.Values)
            await bot.DisposeAsync();
        await _connector.DisposeAsync();
        await _issuer.DisposeAsync();
        File.Delete(_certificateFile);
    }

    /// <summary>Carries a step out; gives the response and the bot's requests in the form of the records.</summary>
    internal async Task<JToken> RunAsync(JObject step, string host)
    {
        var bot = await BotAsync(host);
        var script = step["connector"]?.Children() ?? [];
        _connector.Begin(script.Select(_placeholders.Fill));

        using var request = InboundRequest.Of((JObject)step["inbound"]!, _placeholders, _issuer);
        using var response = await bot.Http.SendAsync(request);
        var seen = await InboundRequest.SeenAsync(response);
        seen["outbound"] = _connector.Requests();

        return _placeholders.Clean(seen, step["inbound"]!.ToString() + step["connector"]);
    }

    private async Task<ScriptBotProcess> BotAsync(string host)
    {
        if (!_bots.TryGetValue(host, out var bot))
            _bots[host] = bot = await ScriptBotProcess.StartAsync(Settings(host), _certificateFile);
        return bot;
    }

    private string[] Settings(string host) => host switch
    {
        "open" => ["--OAuthUrl", _connector.Address],
        "open-no-error-message" => ["--OAuthUrl", _connector.Address, "--ErrorMessage", "false"],
        "public" => [],
        "public-auth" => ["--MicrosoftAppId", Placeholders.AppId, "--MicrosoftAppPassword", "secret"],
        "auth" =>
        [
            "--MicrosoftAppId", Placeholders.AppId, "--MicrosoftAppPassword", "secret", "--MicrosoftAppType", "MultiTenant",
            "--OAuthUrl", _connector.Address, "--ToBotFromChannelTokenIssuer", "https://issuer.example",
            "--ToBotFromChannelOpenIdMetadataUrl", _issuer.Address + "/openid", "--ToBotFromEmulatorOpenIdMetadataUrl", _issuer.Address + "/openid",
            "--ToChannelFromBotLoginUrl", _issuer.Address + "/tenant", "--ToChannelFromBotOAuthScope", "https://scope.example",
            "--ValidateAuthority", "false",
        ],
        _ => throw new ArgumentException($"Nobody knows the host {host}.", nameof(host)),
    };
}
