using System.Data.Common;
using Dapper;

namespace PhotoSync.Host.Storage;

/// <summary>Reads rows. What a column holds is asked for at the first row only: SQLite cannot tell it of a computed column while there is none.</summary>
internal static class Rows
{
    public static async Task<IReadOnlyList<T>> ListAsync<T>(DbConnection connection, CommandDefinition command)
    {
        await using var reader = await connection.ExecuteReaderAsync(command);
        var rows = new List<T>();
        Func<DbDataReader, object>? read = null;
        while (await reader.ReadAsync(command.CancellationToken))
            rows.Add((T)(read ??= reader.GetRowParser(typeof(T)))(reader));
        return rows;
    }
}
