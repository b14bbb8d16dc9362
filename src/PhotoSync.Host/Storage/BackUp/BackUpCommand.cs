using System.Globalization;
using Microsoft.Data.Sqlite;

namespace PhotoSync.Host.Storage.BackUp;

/// <summary><c>-- backup FOLDER</c>: copies the SQLite file while PhotoSync runs, whole and at one moment. PostgreSQL has its own tools.</summary>
internal static class BackUpCommand
{
    /// <param name="folder">Where the copy goes; it is made where it does not exist.</param>
    /// <param name="storage">Where the database is.</param>
    /// <param name="now">The present time, which names the copy.</param>
    /// <param name="output">Gets the name of the copy, or why there is none.</param>
    public static int Run(string folder, StorageOptions storage, DateTimeOffset now, TextWriter output)
    {
        var original = Path.Combine(storage.Folder, SqliteDatabase.FileName);
        if (storage.PostgreSql is { Length: > 0 } || !File.Exists(original))
        {
            output.WriteLine(storage.PostgreSql is { Length: > 0 } ? "The database is PostgreSQL: back it up with pg_dump, as deploy/README.md says." : $"There is no database at {original}.");
            return 1;
        }

        var copy = Path.Combine(Directory.CreateDirectory(folder).FullName, string.Create(CultureInfo.InvariantCulture, $"photosync-{now.UtcDateTime:yyyyMMdd-HHmmss}.db"));
        Copy(original, copy);
        output.WriteLine(copy);
        return 0;
    }

    private static void Copy(string original, string copy)
    {
        using var from = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = original, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        using var to = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = copy, Pooling = false }.ToString());
        from.Open();
        to.Open();
        from.BackupDatabase(to);
    }
}
