using System.Diagnostics;

namespace PhotoSync.Shipping.Tests.Repository;

/// <summary>A program that was run from the repository's root: how it ended and what it printed.</summary>
/// <param name="ExitCode">0 where it succeeded.</param>
/// <param name="Output">What it printed, errors too.</param>
internal sealed record Run(int ExitCode, string Output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    public static async Task<Run> OfAsync(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Root.Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var errors = process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return new Run(process.ExitCode, await output + await errors);
    }

    public Run Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }
}
