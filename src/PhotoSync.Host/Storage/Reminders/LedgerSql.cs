namespace PhotoSync.Host.Storage.Reminders;

/// <summary>The parts of the ledger's statements that both databases share.</summary>
internal static class LedgerSql
{
    /// <summary>
    /// Which rows an entry may start from: 1 claim, 2 pass, 3 close, 4 take back (<see cref="EntryKind"/>); states 0 planned, 1 claimed, 2 sent, 5 uncertain.
    /// A claim also meets the row that it has itself claimed, so that repeating a commit whose answer was lost tells the truth.
    /// </summary>
    /// <param name="entry">What stands before the entry's columns: a parameter's sign, or a table's name and a dot.</param>
    public static string MayStart(string entry) => $"""
        (({entry}kind IN (1, 2) AND recipients.state = 0)
        OR ({entry}kind = 1 AND recipients.state = 1 AND recipients.epoch = {entry}epoch AND recipients.at = {entry}at)
        OR ({entry}kind = 3 AND recipients.state IN (1, 5) AND recipients.epoch = {entry}epoch)
        OR ({entry}kind = 4 AND recipients.state = 2))
        """;

    public const string OnMarkConflict =
        "ON CONFLICT (tenant, person) DO UPDATE SET reminded_at = excluded.reminded_at, campaign = excluded.campaign";
}
