using System.Data.Common;
using System.Runtime.CompilerServices;
using DbUp;
using Microsoft.Data.Sqlite;

namespace PhotoSync.Host.Storage;

/// <summary>A file on a local disk: write-ahead log, every commit on the disk before it counts, one writer at a time, who takes along what waits.</summary>
internal sealed class SqliteDatabase : Database
{
    public const string FileName = "photosync.db";

    private static readonly TimeSpan LockPause = TimeSpan.FromMilliseconds(50);

    private readonly string file;
    private readonly string connectionString;
    private readonly SqliteWriter writer;
    private readonly ConditionalWeakTable<object, SqliteDatabase> prepared = [];

    public SqliteDatabase(string folder)
    {
        file = Path.Combine(Directory.CreateDirectory(folder).FullName, FileName);
        connectionString = new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 30 }.ToString();
        writer = new SqliteWriter(() => OpenSqliteAsync(CancellationToken.None));
    }

    public override Dialect Dialect => Dialect.Sqlite;

    public override async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await using var migrating = await LockFileAsync(cancellationToken);
        await using (var connection = await OpenAsync(cancellationToken))
            await RunAsync(connection, "PRAGMA journal_mode = WAL", cancellationToken);
        Migration.Run(DeployChanges.To.SqliteDatabase(connectionString), Dialect);
    }

    public override Task TryWritingAsync(CancellationToken cancellationToken) => WritingAsync(_ => Task.FromResult(true), cancellationToken);

    public override Task<T> ChangeTogetherAsync<T>(Func<Transaction, Task<T>> change, CancellationToken cancellationToken) =>
        writer.WriteAsync(transaction => change(new Transaction(transaction, cancellationToken)), cancellationToken);

    public override ValueTask DisposeAsync()
    {
        using var connection = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(connection);
        writer.Dispose();
        return ValueTask.CompletedTask;
    }

    protected override async ValueTask<DbConnection> OpenAsync(CancellationToken cancellationToken) => await OpenSqliteAsync(cancellationToken);

    protected override Task<T> WritingAsync<T>(Func<DbConnection, Task<T>> write, CancellationToken cancellationToken) =>
        writer.WriteAsync(transaction => write(transaction.Connection!), cancellationToken);

    private async ValueTask<SqliteConnection> OpenSqliteAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        // A pooled connection keeps what it was told.
        if (prepared.TryAdd(connection.Handle!, this))
            await RunAsync(connection, "PRAGMA busy_timeout = 10000; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON", cancellationToken);
        return connection;
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
