using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PhotoSync.LocalTenant.Setup;

namespace PhotoSync.LocalTenant.Tests.Teams;

/// <summary>A tenant and a bot that know each other, and a person's client that is driven through the page's API.</summary>
internal sealed class TeamsScene : IAsyncDisposable
{
    public const string Olivia = "olivia.marsh@contoso.com";
    public const string Clara = "clara.lindqvist@contoso.com";
    private const string Secret = "a secret for tests";

    private TeamsScene(LocalTenant tenant, FakeBot bot) => (Tenant, Bot, Http) = (tenant, bot, new HttpClient { BaseAddress = new Uri(tenant.HttpBase, "teams/api/") });

    public LocalTenant Tenant { get; private set; }

    public FakeBot Bot { get; }

    public HttpClient Http { get; }

    public Uri Connector => Tenant.Endpoints.Connector;

    public static async Task<TeamsScene> StartAsync(Action<LocalTenantOptions>? change = null)
    {
        var options = new LocalTenantOptions { IsTest = true, Bot = new AppRegistration { Secret = Secret } };
        change?.Invoke(options);
        var bot = await FakeBot.StartAsync();
        options.BotEndpoint = bot.Endpoint;
        var tenant = await LocalTenant.StartAsync(options);
        await bot.SignInAsync(tenant, Secret);
        return new TeamsScene(tenant, bot);
    }

    public Task<JsonObject> OpenChatAsync(string person = Olivia) => PostAsync($"people/{person}/chat");

    public async Task<JsonArray> MessagesAsync(string person = Olivia) => (JsonArray)(await GetAsync($"people/{person}/chat"))["messages"]!;

    /// <summary>Writes to the bot and waits until it has taken its turn.</summary>
    public Task<JsonObject> WriteAsync(string text, string person = Olivia) => PostAsync($"people/{person}/messages?wait=true", new JsonObject { ["text"] = text });

    public Task<JsonObject> PressAsync(string message, JsonObject action, string person = Olivia) =>
        PostAsync($"people/{person}/messages/{message}/actions", new JsonObject { ["action"] = action, ["trigger"] = "manual" });

    public async Task<JsonObject> GetAsync(string path) => (await Http.GetFromJsonAsync<JsonObject>(path))!;

    public async Task<JsonObject> PostAsync(string path, JsonObject? body = null)
    {
        using var answer = await Http.PostAsJsonAsync(path, body ?? []);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
    }

    /// <summary>Waits for an activity that the bot hears.</summary>
    public async Task<JsonObject> HeardAsync(Func<JsonObject, bool> which)
    {
        var patience = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(patience) < TimeSpan.FromSeconds(60))
        {
            if (Bot.Heard.FirstOrDefault(which) is { } heard)
                return heard;
            await Task.Yield();
        }
        throw new TimeoutException("The bot did not hear it.");
    }

    public Task<JsonObject> HeardAsync(string typeOrName) => HeardAsync(a => (string?)a["name"] == typeOrName || (string?)a["type"] == typeOrName);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Tenant.DisposeAsync();
        await Bot.DisposeAsync();
    }
}
