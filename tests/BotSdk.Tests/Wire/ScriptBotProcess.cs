using System.Diagnostics;

namespace BotSdk.Tests.Wire;

/// <summary>The script bot in a process of its own, on a free port.</summary>
internal sealed class ScriptBotProcess : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;

    private ScriptBotProcess(Process process, HttpClient http) => (_process, Http) = (process, http);

    public HttpClient Http { get; }

    public static async Task<ScriptBotProcess> StartAsync(IEnumerable<string> settings, string certificateFile)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "BotSdk.ScriptBot.dll"), "--urls", "http://127.0.0.1:0", .. settings])
        {
            RedirectStandardOutput = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
                ["Logging__LogLevel__Default"] = "None",
                ["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Information",
                ["SSL_CERT_FILE"] = certificateFile,
                ["TZ"] = "UTC",
            },
        };
        var process = Process.Start(start)!;
        return new ScriptBotProcess(process, new HttpClient { BaseAddress = await AddressAsync(process.StandardOutput) });
    }

    /// <summary>Asks it to stop and waits until it has: a process that is killed doesn't tell which branches it took.</summary>
    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        using (var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]))
            await kill.WaitForExitAsync();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<Uri> AddressAsync(StreamReader output)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
                return new Uri(line[(at + Listening.Length)..]);
        }
        throw new InvalidOperationException("The script bot did not start.");
    }
}
