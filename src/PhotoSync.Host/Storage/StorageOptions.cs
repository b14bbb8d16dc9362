namespace PhotoSync.Host.Storage;

/// <summary>Where the Host keeps what it must remember (section <c>Storage</c>).</summary>
internal sealed class StorageOptions
{
    /// <summary>A PostgreSQL connection string. Default null: the SQLite file is used. Needed where several nodes share the work.</summary>
    public string? PostgreSql { get; set; }

    /// <summary>The client id of a user-assigned managed identity whose Microsoft Entra token stands in for the server's password. Default null: what the connection string says.</summary>
    public string? PostgreSqlIdentity { get; set; }

    /// <summary>The folder of the SQLite file, on a local or block disk. Default: <c>data</c> in the content root.</summary>
    public string Folder { get; set; } = "data";
}
