using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PhotoSync.Host.Composition;
using PhotoSync.Host.Storage.FollowUps;
using PhotoSync.Host.Trying;
using PhotoSync.Testing.Network;
using Tenant = PhotoSync.LocalTenant.LocalTenant;

namespace PhotoSync.Host.Tests.Running;

/// <summary>A whole Host with its tenant in this process, on ports of its own. Its data outlives it, so that it can be started again.</summary>
internal sealed class RunningHost : IAsyncDisposable
{
    private readonly DirectoryInfo data;
    private PhotoSyncHost host;
    private HttpClient tenantHttp;

    private RunningHost(DirectoryInfo data, PhotoSyncHost host) => (this.data, this.host, tenantHttp) = (data, host, ClientOf(host));

    /// <summary>Calls may take long: a busy machine is slow, not wrong.</summary>
    public static string[] Patience { get; } = ["--Microsoft365:Calls:PersonBudget", "00:00:30", "--Microsoft365:Calls:PersonAttempt", "00:00:15"];

    public Tenant Tenant => host.Tenant!;

    public IServiceProvider Services => host.Services;

    /// <summary>Where the Host keeps its files.</summary>
    public DirectoryInfo Data => data;

    public Uri Address => host.Address;

    public ChatClient Chat => new(tenantHttp, Tenant.ControlToken);

    public HttpClient Http => new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };

    public static async Task<RunningHost> StartAsync(params string[] settings)
    {
        var data = Directory.CreateTempSubdirectory("photosync-host-");
        return new RunningHost(data, await PhotoSyncHost.StartAsync([.. Arguments(data.FullName), .. settings]));
    }

    /// <summary>Everything that a start needs to have its own place, and to find it again at the next.</summary>
    public static string[] Arguments(string data) => Arguments(data, FreePorts.Next(), FreePorts.Next(), FreePorts.Next());

    private static string[] Arguments(string data, int port, int tenantPort, int tenantHttpsPort) =>
    [
        "--environment", "Development", "--urls", $"http://localhost:{port}", "--data", data,
        "--Local:TenantPort", $"{tenantPort}", "--Local:TenantHttpsPort", $"{tenantHttpsPort}", "--Logging:LogLevel:Default", "Critical", "--Logging:LogLevel:Polly", "None",
        "--Coverage:Automatic", "false", .. Patience,
    ];

    /// <summary>Stops everything in order and starts it again on the same data and ports.</summary>
    public async Task RestartAsync()
    {
        var (port, tenantPort, tenantHttpsPort) = (Address.Port, Tenant.HttpBase.Port, Tenant.HttpsBase.Port);
        await host.DisposeAsync();
        host = await PhotoSyncHost.StartAsync(Arguments(data.FullName, port, tenantPort, tenantHttpsPort));
        tenantHttp.Dispose();
        tenantHttp = ClientOf(host);
    }

    public async Task<Employee> PersonInAsync(string state) => (await Chat.ListAsync(default)).First(person => person.SeededAs == state);

    /// <summary>The single sign-on token that the person's Teams gives to pages.</summary>
    public async Task<string> TokenOfAsync(Employee who)
    {
        using var answer = await tenantHttp.PostAsync(new Uri($"teams/api/people/{who.Id}/token", UriKind.Relative), new StringContent("{}", MediaTypeHeaderValue.Parse("application/json")));
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["token"]!.ToString();
    }

    public async Task<Story> StoryOfAsync(string state) => StoryOf(await PersonInAsync(state));

    public async Task<Story> StoryOfAsync(Func<Employee, bool> wanted) => StoryOf((await Chat.ListAsync(default)).First(wanted));

    public async ValueTask DisposeAsync()
    {
        tenantHttp.Dispose();
        await host.DisposeAsync();
        data.Delete(recursive: true);
    }

    public Story StoryOf(Employee who)
    {
        var bot = new BotQuiet(Services.GetRequiredService<OverdueFollowUps>(), Tenant.Clock);
        return new(new Scene(Tenant.HttpBase, Chat, new SharedClock(Chat, 1, bot.WaitAsync), new SemaphoreSlim(1)), who, CancellationToken.None);
    }

    private static HttpClient ClientOf(PhotoSyncHost host) => new() { BaseAddress = host.Tenant!.HttpBase };
}
