namespace PhotoSync.Host.Storage;

/// <summary>The few words in which the two databases differ.</summary>
/// <param name="Name">Folder of the scripts that only this database needs.</param>
/// <param name="Text">Type of a text that is ordered by code point.</param>
/// <param name="Number">Type of a 64-bit integer.</param>
/// <param name="Bytes">Type of a byte string.</param>
/// <param name="SkipLocked">End of a selection that leaves out rows which another process is claiming.</param>
internal sealed record Dialect(string Name, string Text, string Number, string Bytes, string SkipLocked)
{
    public static Dialect Sqlite { get; } = new("Sqlite", "TEXT", "INTEGER", "BLOB", SkipLocked: "")
    {
        Milliseconds = "CAST(unixepoch('now', 'subsec') * 1000 AS INTEGER)",
    };

    public static Dialect PostgreSql { get; } = new("PostgreSql", "text COLLATE \"C\"", "bigint", "bytea", "FOR UPDATE SKIP LOCKED")
    {
        Milliseconds = "(extract(epoch from clock_timestamp()) * 1000)::bigint",
        KeepUnchanged = "FOR SHARE",
        KeepMine = "FOR UPDATE",
    };

    /// <summary>The clock of the database, in milliseconds since 1970.</summary>
    public required string Milliseconds { get; init; }

    /// <summary>End of a selection whose rows nobody may change until the transaction ends. SQLite has one writer at a time, which comes to the same.</summary>
    public string KeepUnchanged { get; init; } = "";

    /// <summary>End of a selection whose rows nobody else may change, or keep unchanged, until the transaction ends.</summary>
    public string KeepMine { get; init; } = "";

    /// <summary>The condition that a column is one of a parameter's values.</summary>
    public string Among(string parameter) => this == PostgreSql ? $"= ANY(@{parameter})" : $"IN @{parameter}";
}
