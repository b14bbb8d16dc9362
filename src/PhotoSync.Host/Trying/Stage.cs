using PhotoSync.Host.Composition;
using PhotoSync.Host.Storage.FollowUps;
using Tenant = PhotoSync.LocalTenant.LocalTenant;

namespace PhotoSync.Host.Trying;

/// <summary>A Host and a tenant of their own, on free ports: what is played there touches nothing else. Their data goes when they stop.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private static readonly string[] OfItsOwn =
    [
        "--urls", "http://localhost:0", "--Local:TenantPort", "0", "--Local:TenantHttpsPort", "0", "--Local:SyntheticPeople", "0", "--Storage:PostgreSql", "",
        "--Cluster:Enabled", "false", "--Coverage:Automatic", "false", "--Logging:LogLevel:Default", "Error", "--Logging:LogLevel:Polly", "None",
    ];

    private readonly DirectoryInfo data;
    private readonly PhotoSyncHost host;
    private readonly HttpClient http;

    private Stage(DirectoryInfo data, PhotoSyncHost host, Tenant tenant)
    {
        (this.data, this.host, Tenant) = (data, host, tenant);
        http = new HttpClient { BaseAddress = tenant.HttpBase };
        Chat = new ChatClient(http, tenant.ControlToken);
    }

    public Tenant Tenant { get; }

    public ChatClient Chat { get; }

    /// <remarks>What <paramref name="args"/> say counts more than the stage's own settings.</remarks>
    /// <exception cref="StartRefused">A bot registration is configured.</exception>
    public static async Task<Stage> SetAsync(string[] args, CancellationToken cancellationToken)
    {
        var data = System.IO.Directory.CreateTempSubdirectory("photosync-stage-");
        PhotoSyncHost? host = null;
        try
        {
            host = await PhotoSyncHost.StartAsync(["--data", data.FullName, .. OfItsOwn, .. args], cancellationToken);
            return new Stage(data, host, host.Tenant ?? throw new StartRefused("Conversations are played against the local tenant only; a bot registration is configured."));
        }
        catch
        {
            await (host?.DisposeAsync() ?? ValueTask.CompletedTask);
            data.Delete(recursive: true);
            throw;
        }
    }

    /// <param name="stories">How many stories the scene holds.</param>
    /// <param name="atOnce">How many of them may begin at once.</param>
    public Scene Open(int stories, SemaphoreSlim atOnce)
    {
        var bot = new BotQuiet(host.Services.GetRequiredService<OverdueFollowUps>(), Tenant.Clock);
        return new Scene(Tenant.HttpBase, Chat, new SharedClock(Chat, stories, bot.WaitAsync), atOnce);
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await host.DisposeAsync();
        data.Delete(recursive: true);
    }
}
