using Microsoft.Data.Sqlite;
using Npgsql;
using PhotoSync.Host.Storage;
using PhotoSync.Host.Tests.Storage;

namespace PhotoSync.Reminders.Tests.Chaos;

/// <summary>The database that nodes share, and what can happen to it.</summary>
internal sealed class ChaosDatabase : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("photosync-chaos-");
    private readonly PostgreSqlServer? server;

    private ChaosDatabase(PostgreSqlServer? server, string? postgreSql)
    {
        (this.server, PostgreSql) = (server, postgreSql);
        Stores = postgreSql is null ? new SqliteDatabase(folder.FullName) : new PostgreSqlDatabase(postgreSql);
    }

    public Database Stores { get; }

    public string Folder => folder.FullName;

    public string? PostgreSql { get; }

    public static async Task<ChaosDatabase> CreateAsync(DatabaseKind kind)
    {
        var server = kind == DatabaseKind.PostgreSql ? await PostgreSqlServer.StartAsync() : null;
        var database = new ChaosDatabase(server, server is null ? null : await server.CreateAsync("chaos"));
        await database.Stores.MigrateAsync(CancellationToken.None);
        return database;
    }

    /// <summary>Nobody else writes for a while.</summary>
    public Task LockAsync(TimeSpan time) => PostgreSql is null ? LockFileAsync(time) : LockTableAsync(time);

    public async ValueTask DisposeAsync()
    {
        await Stores.DisposeAsync();
        if (server is not null)
            await server.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private async Task LockFileAsync(TimeSpan time)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(Folder, "photosync.db")};Pooling=False;Default Timeout=30");
        await connection.OpenAsync();
        await using var locking = new SqliteCommand("BEGIN IMMEDIATE", connection);
        await locking.ExecuteNonQueryAsync();
        await Task.Delay(time);
    }

    private async Task LockTableAsync(TimeSpan time)
    {
        await using var source = NpgsqlDataSource.Create(PostgreSql!);
        await using var connection = await source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var locking = new NpgsqlCommand("LOCK TABLE recipients, tenant_leases IN ACCESS EXCLUSIVE MODE", connection, transaction);
        await locking.ExecuteNonQueryAsync();
        await Task.Delay(time);
    }
}
