namespace PhotoSync.Host.Storage.Reminders;

/// <summary>Chooses between the two ways.</summary>
internal static class LedgerRows
{
    public static ILedgerRows Of(Database database) => database.Dialect == Dialect.PostgreSql ? new PostgreSqlLedgerRows() : new SqliteLedgerRows();
}
