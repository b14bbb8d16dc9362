using System.Diagnostics;

namespace PhotoSync.Benchmarks.Promises;

/// <summary>This program once more, so that what is measured there has a memory of its own.</summary>
internal static class OwnProcess
{
    /// <returns>What it said.</returns>
    public static async Task<string> RunAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(OwnProcess).Assembly.Location, .. arguments]) { RedirectStandardOutput = true })!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? said : throw new InvalidOperationException($"{arguments[0]} ended with {process.ExitCode}.");
    }
}
