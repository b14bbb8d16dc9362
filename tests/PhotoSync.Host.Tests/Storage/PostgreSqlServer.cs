using System.Diagnostics;
using Npgsql;
using PhotoSync.Testing.Network;

namespace PhotoSync.Host.Tests.Storage;

/// <summary>A private PostgreSQL server in a temporary folder, on loopback, from Debian's package. It runs as an unprivileged user, as it insists to.</summary>
public sealed class PostgreSqlServer : IAsyncDisposable
{
    private static readonly string? Binaries = Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Max(StringComparer.Ordinal)
        : null;

    private readonly string folder;
    private readonly string connectionString;
    private readonly NpgsqlDataSource itself;

    private PostgreSqlServer(string folder, int port)
    {
        (this.folder, connectionString) = (folder, $"Host=127.0.0.1;Port={port};Username=postgres;Include Error Detail=true;Maximum Pool Size=20");
        itself = NpgsqlDataSource.Create(connectionString + ";Database=postgres");
    }

    public static bool IsInstalled => Binaries is not null;

    public static async Task<PostgreSqlServer> StartAsync()
    {
        var folder = (await RunAsync("mktemp", "-d", "/tmp/photosync-pg-XXXXXX")).Trim();
        await RunAsync(Tool("initdb"), "-D", folder, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        var port = FreePorts.Next();
        await RunAsync(
            Tool("pg_ctl"), "-D", folder, "-w", "-l", Path.Combine(folder, "log"), "-o",
            $"-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories={folder} -c fsync=off -c autovacuum=off -c max_connections=500", "start");
        return new PostgreSqlServer(folder, port);
    }

    /// <summary>A new database: an empty one, or a copy of one that nobody has open, by its files (half the time of a copy by the log).</summary>
    /// <returns>Its connection string.</returns>
    public async Task<string> CreateAsync(string name, string original = "template1")
    {
        await using var command = itself.CreateCommand($"CREATE DATABASE {name} TEMPLATE {original} STRATEGY FILE_COPY");
        await command.ExecuteNonQueryAsync();
        return $"{connectionString};Database={name}";
    }

    /// <summary>Everything that the server has written: tables, indexes, its log of changes and its log of messages.</summary>
    public async Task<IReadOnlyList<(string Name, byte[] Content)>> ReadFilesAsync()
    {
        await using var command = itself.CreateCommand("CHECKPOINT");
        await command.ExecuteNonQueryAsync();
        return [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(IsData).Select(file => (Path.GetRelativePath(folder, file), File.ReadAllBytes(file)))];
    }

    public async ValueTask DisposeAsync()
    {
        await itself.DisposeAsync();
        await RunAsync(Tool("pg_ctl"), "-D", folder, "-m", "immediate", "-w", "stop");
        await RunAsync("rm", "-rf", folder);
    }

    internal static string Tool(string name) => Path.Combine(Binaries ?? throw new InvalidOperationException("PostgreSQL is not installed; tests/setup.sh does it."), name);

    // A socket is no file.
    private static bool IsData(string path) => !Path.GetFileName(path).StartsWith(".s.", StringComparison.Ordinal);

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        string[] words = Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", program, .. arguments] : [program, .. arguments];
        using var process = Process.Start(new ProcessStartInfo(words[0], words[1..])
        {
            WorkingDirectory = "/tmp",
            RedirectStandardOutput = !arguments.Contains("start"),
            RedirectStandardError = !arguments.Contains("start"),
        })!;
        var output = arguments.Contains("start") ? "" : await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}
