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
}
