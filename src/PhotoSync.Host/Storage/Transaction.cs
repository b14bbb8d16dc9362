using System.Data.Common;
using Dapper;

namespace PhotoSync.Host.Storage;

/// <summary>Statements that take effect together.</summary>
internal sealed class Transaction(DbTransaction transaction, CancellationToken cancellationToken)
{
    public Task<T?> FindAsync<T>(string sql, object arguments) => Connection.QueryFirstOrDefaultAsync<T>(Command(sql, arguments));

    public async Task<IReadOnlyList<T>> ListAsync<T>(string sql, object arguments) => (await Connection.QueryAsync<T>(Command(sql, arguments))).AsList();

    public Task<int> ChangeAsync(string sql, object arguments) => Connection.ExecuteAsync(Command(sql, arguments));

    private DbConnection Connection => transaction.Connection!;

    private CommandDefinition Command(string sql, object arguments) => new(sql, arguments, transaction, cancellationToken: cancellationToken);
}
