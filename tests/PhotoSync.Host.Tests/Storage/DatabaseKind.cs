namespace PhotoSync.Host.Tests.Storage;

public enum DatabaseKind
{
    Sqlite,
    PostgreSql,
}
