using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using PhotoSync.Benchmarks.Promises;

namespace PhotoSync.Benchmarks.Turns;

/// <summary>
/// The Host as it is deployed: in tenant mode, alone in its process, everything over https. The tenant is a process of its own and makes way for it; the people's clients are a third.
/// The trust in the tenant's certificate is given by the environment, which is read on Linux.
/// </summary>
internal sealed class Deployment : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2), Look = TimeSpan.FromMilliseconds(100);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("photosync-benchmark-");
    private readonly List<Process> processes = [];

    private Deployment()
    {
    }

    /// <summary>Where the people's clients are.</summary>
    public Uri Chat { get; private set; } = null!;

    private string TenantTrace => Path.Combine(folder.FullName, "tenant.tsv");

    private string BotTrace => Path.Combine(folder.FullName, "bot.tsv");

    /// <param name="people">How many people the tenant has.</param>
    public static async Task<Deployment> StartAsync(int people)
    {
        var deployment = new Deployment();
        var bot = FreeAddress();
        var note = await deployment.StartTenantAsync(bot, people);
        deployment.Chat = note.Chat;
        await deployment.StartBotAsync(bot, note);
        return deployment;
    }

    /// <summary>What the bot has asked so far.</summary>
    public IReadOnlyList<Call> Asked() => Call.Read(BotTrace);

    /// <summary>The bot's calls, and the channel's of the bot.</summary>
    public IReadOnlyList<Call> Calls() => [.. Call.Read(TenantTrace).Where(call => call.IsTurn), .. Asked()];

    public async ValueTask DisposeAsync()
    {
        foreach (var process in processes)
        {
            if (!process.HasExited) process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
        }

        folder.Delete(recursive: true);
    }

    private async Task<TenantNote> StartTenantAsync(Uri bot, int people)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Deployment).Assembly.Location, "tenant", bot.AbsoluteUri, $"{people}"]) { RedirectStandardOutput = true };
        Probe.Load(start.Environment, TenantTrace);
        var line = await Start(start).StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The tenant ended before it told of itself.");
        return JsonSerializer.Deserialize<TenantNote>(line)!;
    }

    private async Task StartBotAsync(Uri bot, TenantNote tenant)
    {
        var trusted = Path.Combine(folder.FullName, "trusted.pem");
        await File.WriteAllTextAsync(trusted, tenant.Certificate);
        var host = SourceTree.Program("PhotoSync.Host");
        string[] arguments =
        [
            host, "--environment", "Production", "--urls", bot.AbsoluteUri, "--data", Path.Combine(folder.FullName, "data"), "--Coverage:Automatic", "false",
            "--Logging:LogLevel:Default", "Critical", "--Logging:LogLevel:Polly", "None",
        ];
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = Path.GetDirectoryName(host)! };
        foreach (var (name, value) in tenant.Settings) start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        start.Environment["SSL_CERT_FILE"] = trusted;
        Probe.Load(start.Environment, BotTrace);
        await AwaitAsync(Start(start), new Uri(bot, "readyz"));
    }

    private Process Start(ProcessStartInfo start)
    {
        var process = Process.Start(start)!;
        processes.Add(process);
        return process;
    }

    private static async Task AwaitAsync(Process process, Uri ready)
    {
        using var http = new HttpClient();
        for (var began = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(began) < Longest && !process.HasExited; await Task.Delay(Look))
        {
            try
            {
                using var answer = await http.GetAsync(ready);
                if (answer.IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
        }

        throw new InvalidOperationException("The Host did not get ready.");
    }

    private static Uri FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}/");
    }
}
