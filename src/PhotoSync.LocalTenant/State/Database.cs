using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace PhotoSync.LocalTenant.State;

/// <summary>
/// The tenant's memory: JSON documents by kind and key, and pictures, in one SQLite file or in memory. One connection behind one lock:
/// what returned is written.
/// </summary>
internal sealed class Database : IDisposable
{
    private const string Schema = """
        PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
        CREATE TABLE IF NOT EXISTS document (kind TEXT NOT NULL, key TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (kind, key)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS blob (key TEXT PRIMARY KEY NOT NULL, type TEXT NOT NULL, bytes BLOB NOT NULL);
        """;

    private readonly Lock _gate = new();
    private readonly SqliteConnection _connection;

    public Database(string? path)
    {
        if (path is not null && Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            Directory.CreateDirectory(folder);
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path ?? ":memory:", Pooling = false }.ToString());
        _connection.Open();
        Execute(Schema);
    }

    /// <summary>Raised after <see cref="Clear"/>: whoever keeps a copy of what is stored reads it again.</summary>
    public event Action? Cleared;

    public string? Find(string kind, string key)
    {
        lock (_gate)
        {
            using var command = Command("SELECT body FROM document WHERE kind = $p0 AND key = $p1", kind, key);
            return command.ExecuteScalar() as string;
        }
    }

    public IReadOnlyList<KeyValuePair<string, string>> All(string kind) =>
        Read("SELECT key, body FROM document WHERE kind = $p0 ORDER BY key", row => KeyValuePair.Create(row.GetString(0), row.GetString(1)), kind);

    /// <summary>The documents whose key starts with <paramref name="prefix"/>, in the order of their keys.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Under(string kind, string prefix) => Read(
        "SELECT key, body FROM document WHERE kind = $p0 AND key >= $p1 AND key < $p1 || char(0x10FFFF) ORDER BY key",
        row => KeyValuePair.Create(row.GetString(0), row.GetString(1)),
        kind,
        prefix);

    public void Save(string kind, string key, string body) =>
        Execute("INSERT INTO document VALUES ($p0, $p1, $p2) ON CONFLICT DO UPDATE SET body = excluded.body", kind, key, body);

    public void Delete(string kind, string key) => Execute("DELETE FROM document WHERE kind = $p0 AND key = $p1", kind, key);

    public (string Type, byte[] Bytes)? FindBlob(string key) =>
        Read("SELECT type, bytes FROM blob WHERE key = $p0", row => (row.GetString(0), row.GetFieldValue<byte[]>(1)), key) is [var found] ? found : null;

    public void SaveBlob(string key, string type, byte[] bytes) => Execute("INSERT OR REPLACE INTO blob VALUES ($p0, $p1, $p2)", key, type, bytes);

    /// <summary>Forgets everything but the documents of one kind.</summary>
    public void Clear(string except)
    {
        Execute("DELETE FROM document WHERE kind <> $p0; DELETE FROM blob", except);
        Cleared?.Invoke();
    }

    /// <summary>Runs many writes as one.</summary>
    public void Together(Action writes)
    {
        lock (_gate)
        {
            Execute("BEGIN");
            try
            {
                writes();
                Execute("COMMIT");
            }
            catch
            {
                Execute("ROLLBACK");
                throw;
            }
        }
    }

    public void Dispose() => _connection.Dispose();

    private List<T> Read<T>(string sql, Func<DbDataReader, T> read, params object[] values)
    {
        lock (_gate)
        {
            using var command = Command(sql, values);
            using var rows = command.ExecuteReader();
            var found = new List<T>();
            while (rows.Read())
                found.Add(read(rows));
            return found;
        }
    }

    private void Execute(string sql, params object[] values)
    {
        lock (_gate)
        {
            using var command = Command(sql, values);
            command.ExecuteNonQuery();
        }
    }

    // Every text is a constant of this class; values travel as parameters.
    private SqliteCommand Command(string sql, params object[] values)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // see above
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 0; i < values.Length; i++)
            command.Parameters.AddWithValue($"$p{i}", values[i]);
        return command;
    }
}
