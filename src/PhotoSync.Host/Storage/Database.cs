using System.Data.Common;
using Dapper;

namespace PhotoSync.Host.Storage;

/// <summary>One of the two databases. Statements are written once and run on both; what differs is a member here.</summary>
internal abstract class Database : IAsyncDisposable
{
    /// <summary>What the migration scripts put for <c>$name$</c>, and the end of a statement that skips rows under another's hand.</summary>
    public abstract Dialect Dialect { get; }

    /// <summary>Brings the tables to the present version, one process at a time.</summary>
    public abstract Task MigrateAsync(CancellationToken cancellationToken);

    public async Task<T?> FindAsync<T>(string sql, object arguments, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        return await connection.QueryFirstOrDefaultAsync<T>(new CommandDefinition(sql, arguments, cancellationToken: cancellationToken));
    }

    public async Task<IReadOnlyList<T>> ListAsync<T>(string sql, object arguments, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        return await Rows.ListAsync<T>(connection, new CommandDefinition(sql, arguments, cancellationToken: cancellationToken));
    }

    /// <summary>Runs one statement that changes rows.</summary>
    /// <returns>How many rows it changed.</returns>
    public Task<int> ChangeAsync(string sql, object arguments, CancellationToken cancellationToken) =>
        WritingAsync(connection => connection.ExecuteAsync(new CommandDefinition(sql, arguments, cancellationToken: cancellationToken)), cancellationToken);

    /// <summary>Runs one statement that changes rows and returns them.</summary>
    public Task<IReadOnlyList<T>> ChangeAndListAsync<T>(string sql, object arguments, CancellationToken cancellationToken) =>
        WritingAsync(connection => Rows.ListAsync<T>(connection, new CommandDefinition(sql, arguments, cancellationToken: cancellationToken)), cancellationToken);

    /// <summary>Runs several statements as one: all of them take effect, or none.</summary>
    public virtual Task<T> ChangeTogetherAsync<T>(Func<Transaction, Task<T>> change, CancellationToken cancellationToken) => WritingAsync(
        async connection =>
        {
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            var result = await change(new Transaction(transaction, cancellationToken));
            await transaction.CommitAsync(cancellationToken);
            return result;
        },
        cancellationToken);

    /// <summary>Takes the lock for writing and gives it back; nothing is changed.</summary>
    /// <exception cref="DbException">The database cannot be written to.</exception>
    public abstract Task TryWritingAsync(CancellationToken cancellationToken);

    public abstract ValueTask DisposeAsync();

    protected abstract ValueTask<DbConnection> OpenAsync(CancellationToken cancellationToken);

    protected virtual async Task<T> WritingAsync<T>(Func<DbConnection, Task<T>> write, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        return await write(connection);
    }
}
