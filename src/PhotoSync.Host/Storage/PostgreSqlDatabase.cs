using System.Data.Common;
using Dapper;
using DbUp;
using DbUp.Postgresql;
using Npgsql;

namespace PhotoSync.Host.Storage;

/// <summary>A PostgreSQL server, for several nodes.</summary>
internal sealed class PostgreSqlDatabase(NpgsqlDataSource source) : Database
{
    // Any number will do, as long as every version of PhotoSync uses the same.
    private const long MigrationLock = 7_046_812_335;

    public PostgreSqlDatabase(string connectionString)
        : this(PostgreSqlSource.Open(connectionString))
    {
    }

    public override Dialect Dialect => Dialect.PostgreSql;

    public override async Task MigrateAsync(CancellationToken cancellationToken)
    {
        // The lock belongs to this connection: it ends with it, whatever happens.
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await connection.ExecuteAsync(new CommandDefinition("SELECT pg_advisory_lock(@MigrationLock)", new { MigrationLock }, cancellationToken: cancellationToken));
        Migration.Run(DeployChanges.To.PostgresqlDatabase(new PostgresqlConnectionManager(source)), Dialect);
        await connection.ExecuteAsync(new CommandDefinition("SELECT pg_advisory_unlock(@MigrationLock)", new { MigrationLock }, cancellationToken: cancellationToken));
    }

    public override async Task TryWritingAsync(CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        // A replica refuses this.
        await connection.ExecuteAsync(new CommandDefinition("SET TRANSACTION READ WRITE", transaction: transaction, cancellationToken: cancellationToken));
    }

    public override ValueTask DisposeAsync() => source.DisposeAsync();

    protected override async ValueTask<DbConnection> OpenAsync(CancellationToken cancellationToken) => await source.OpenConnectionAsync(cancellationToken);
}
