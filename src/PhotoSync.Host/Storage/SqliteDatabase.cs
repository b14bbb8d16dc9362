using System.Data.Common;
using System.Runtime.CompilerServices;
using DbUp;
using Microsoft.Data.Sqlite;

namespace PhotoSync.Host.Storage;

/// <summary>A file on a local disk: write-ahead log, every commit on the disk before it counts, one writer at a time.</summary>
internal sealed class SqliteDatabase : Database
{
    public const string FileName = "photosync.db";

    private static readonly TimeSpan LockPause = TimeSpan.FromMilliseconds(50);

    private readonly string file;
    private readonly string connectionString;
    private readonly SemaphoreSlim writer = new(1);
    private readonly ConditionalWeakTable<object, SqliteDatabase> prepared = [];

    public SqliteDatabase(string folder)
    {
        file = Path.Combine(Directory.CreateDirectory(folder).FullName, FileName);
        connectionString = new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 30 }.ToString();
    }

    public override Dialect Dialect => Dialect.Sqlite;

    public override async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await using var migrating = await LockFileAsync(cancellationToken);
        await using (var connection = await OpenAsync(cancellationToken))
            await RunAsync(connection, "PRAGMA journal_mode = WAL", cancellationToken);
        Migration.Run(DeployChanges.To.SqliteDatabase(connectionString), Dialect);
    }

    public override Task TryWritingAsync(CancellationToken cancellationToken) => WritingAsync(
        async connection =>
        {
            await RunAsync(connection, "BEGIN IMMEDIATE; ROLLBACK", cancellationToken);
            return true;
        },
        cancellationToken);

    public override ValueTask DisposeAsync()
    {
        using var connection = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(connection);
        writer.Dispose();
        return ValueTask.CompletedTask;
    }

    protected override async ValueTask<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        // A pooled connection keeps what it was told.
        if (prepared.TryAdd(connection.Handle!, this))
            await RunAsync(connection, "PRAGMA busy_timeout = 10000; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON", cancellationToken);
        return connection;
    }

    // SQLite lets one writer in at a time; waiting here costs nothing, waiting there costs a thread.
    protected override async Task<T> WritingAsync<T>(Func<DbConnection, Task<T>> write, CancellationToken cancellationToken)
    {
        await writer.WaitAsync(cancellationToken);
        try
        {
            return await base.WritingAsync(write, cancellationToken);
        }
        finally
        {
            writer.Release();
        }
    }

    private async Task<FileStream> LockFileAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return new FileStream(file + ".migrating", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) // another process is migrating
            {
                await Task.Delay(LockPause, TimeProvider.System, cancellationToken);
            }
        }
    }

    private static async Task RunAsync(DbConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the callers above pass constants
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
