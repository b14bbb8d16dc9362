using System.Diagnostics;
using PhotoSync.Benchmarks.Promises;

namespace PhotoSync.Benchmarks.Turns;

/// <summary>The Host in local mode, or another web application, in a process of its own with a folder of its own.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly DirectoryInfo folder;

    private HostProcess(Process process, DirectoryInfo folder) => (this.process, this.folder) = (process, folder);

    /// <summary>Where the tenant's pages are; the application's own address where there is no tenant.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>The Host's own address that is asked first; its pages and its API lie beside it.</summary>
    public Uri Bot { get; private set; } = null!;

    /// <summary>Where the process keeps its files.</summary>
    public string Folder => folder.FullName;

    /// <summary>From the process's start to its first answered request.</summary>
    public TimeSpan ToFirstAnswer { get; private set; }

    public double Megabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1e6;
        }
    }

    public static async Task<HostProcess> StartAsync(params string[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("photosync-benchmark-");
        var host = SourceTree.Program("PhotoSync.Host");
        string[] arguments =
        [
            host, "--environment", "Development", "--urls", "http://localhost:0", "--data", folder.FullName,
            "--Local:TenantPort", "0", "--Local:TenantHttpsPort", "0", "--Logging:LogLevel:Default", "Critical", "--Logging:LogLevel:Polly", "None",
            .. settings,
        ];
        return await StartAsync(arguments, Path.GetDirectoryName(host)!, folder, "Chat", "Health");
    }

    public static Task<HostProcess> StartEmptyAsync() => StartAsync(
        [typeof(HostProcess).Assembly.Location, "empty-app"], AppContext.BaseDirectory, Directory.CreateTempSubdirectory("photosync-benchmark-"), "Address", "Address");

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        folder.Delete(recursive: true);
    }

    private static async Task<HostProcess> StartAsync(string[] arguments, string from, DirectoryInfo folder, string addressLine, string answeringLine)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = from, RedirectStandardOutput = true };
        var began = Stopwatch.GetTimestamp();
        var host = new HostProcess(Process.Start(start)!, folder);
        host.Address = await host.ReadLinkAsync(addressLine);
        host.Bot = addressLine == answeringLine ? host.Address : await host.ReadLinkAsync(answeringLine);
        using (var http = new HttpClient()) (await http.GetAsync(host.Bot)).EnsureSuccessStatusCode();
        host.ToFirstAnswer = Stopwatch.GetElapsedTime(began);
        // What it says later must not fill the pipe.
        _ = host.process.StandardOutput.ReadToEndAsync();
        return host;
    }

    /// <summary>The address behind a name at the start of a line.</summary>
    private async Task<Uri> ReadLinkAsync(string name)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var first, var address] && first == name) return new Uri(address);

        throw new InvalidOperationException($"The process ended before it named its {name}.");
    }
}
