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
        : this(SourceOf(connectionString).Build())
    {
    }

    /// <summary>Where its connections come from.</summary>
    public NpgsqlDataSource Source => source;

    public override Dialect Dialect => Dialect.PostgreSql;

    /// <summary>A node that was frozen in the middle of a transaction must not keep its locks: the server ends it before a lease is over.</summary>
    public static NpgsqlDataSourceBuilder SourceOf(string connectionString)
    {
        var builder = new NpgsqlDataSourceBuilder(connectionString);
        builder.ConnectionStringBuilder.Options ??= "-c idle_in_transaction_session_timeout=8s";
        return builder;
    }

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
