namespace PhotoSync.Host.Storage;

/// <summary>The few words in which the two databases differ.</summary>
/// <param name="Name">Folder of the scripts that only this database needs.</param>
/// <param name="Text">Type of a text that is ordered by code point.</param>
/// <param name="Number">Type of a 64-bit integer.</param>
/// <param name="Bytes">Type of a byte string.</param>
/// <param name="SkipLocked">End of a selection that leaves out rows which another process is claiming.</param>
internal sealed record Dialect(string Name, string Text, string Number, string Bytes, string SkipLocked)
{
    public static Dialect Sqlite { get; } = new("Sqlite", "TEXT", "INTEGER", "BLOB", SkipLocked: "");

    public static Dialect PostgreSql { get; } = new("PostgreSql", "text COLLATE \"C\"", "bigint", "bytea", "FOR UPDATE SKIP LOCKED");
}
