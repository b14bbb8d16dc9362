namespace PhotoSync.Host.Trying;

/// <summary><c>dotnet run -- try</c>.</summary>
internal static class TryCommand
{
    public static Task<int> RunAsync(string[] args, TextWriter output) => Task.FromResult(args.Length + output.NewLine.Length > 0 ? 1 : 0);
}
