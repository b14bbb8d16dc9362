using System.Diagnostics;
using System.Text.Json;

namespace PhotoSync.Reminders.Chaos.Nodes;

/// <summary>This program in a process of its own.</summary>
public sealed class ChildProcess : IDisposable
{
    private readonly Process process;

    private ChildProcess(Process process) => this.process = process;

    public static ChildProcess Start<TTerms>(string kind, TTerms terms)
    {
        var program = typeof(ChildProcess).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", [program, kind, JsonSerializer.Serialize(terms)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = kind == "teams",
        };
        return new ChildProcess(Process.Start(start)!);
    }

    /// <summary>Processor time used so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>The most memory it held at once, in bytes.</summary>
    public long PeakMemory
    {
        get
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
    }

    public async Task<string> ReadLineAsync() => await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The process ended.");

    /// <summary>Stops it in order, and waits until it has ended.</summary>
    public async Task StopAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
    }

    /// <summary>Waits until it has ended by itself.</summary>
    public Task WaitForExitAsync(CancellationToken cancellationToken) => process.WaitForExitAsync(cancellationToken);

    /// <summary>Freezes it, as a hypervisor does that moves a machine: it notices nothing.</summary>
    public Task FreezeAsync() => SignalAsync("STOP");

    /// <summary>Lets a frozen one go on.</summary>
    public Task ThawAsync() => SignalAsync("CONT");

    /// <summary>Kills it at once, as SIGKILL does: it can tidy nothing.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (!process.HasExited)
            Kill();
        process.Dispose();
    }

    private async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        await kill.WaitForExitAsync();
    }
}
