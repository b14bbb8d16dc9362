using System.Data.Common;
using Dapper;

namespace PhotoSync.Host.Storage;

/// <summary>Statements that take effect together.</summary>
internal sealed class Transaction(DbTransaction transaction, CancellationToken cancellationToken)
{
    public Task<T?> FindAsync<T>(string sql, object arguments) => Connection.QueryFirstOrDefaultAsync<T>(Command(sql, arguments));

    public Task<IReadOnlyList<T>> ListAsync<T>(string sql, object arguments) => Rows.ListAsync<T>(Connection, Command(sql, arguments));

    public Task<int> ChangeAsync(string sql, object arguments) => Connection.ExecuteAsync(Command(sql, arguments));

    /// <summary>Runs one statement for many rows; it is prepared once.</summary>
    /// <param name="sql">The statement.</param>
    /// <param name="names">Its parameters, without their sign.</param>
    /// <param name="rows">Their values, in that order.</param>
    /// <returns>How many rows it changed, for each.</returns>
    public async Task<IReadOnlyList<int>> ChangeEachAsync(string sql, IReadOnlyList<string> names, IReadOnlyList<object?[]> rows)
    {
        await using var command = Connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, transaction);
        foreach (var name in names)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = "@" + name;
            command.Parameters.Add(parameter);
        }

        var changed = new int[rows.Count];
        for (var row = 0; row < rows.Count; row++)
        {
            for (var i = 0; i < names.Count; i++)
                command.Parameters[i].Value = rows[row][i] ?? DBNull.Value;
            changed[row] = await command.ExecuteNonQueryAsync(cancellationToken);
        }

        return changed;
    }

    private DbConnection Connection => transaction.Connection!;

    private CommandDefinition Command(string sql, object arguments) => new(sql, arguments, transaction, cancellationToken: cancellationToken);
}
