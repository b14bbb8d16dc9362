namespace PhotoSync.Host.Storage.Reminders;

/// <summary>Many rows of the ledger in one go, in the way of one of the two databases.</summary>
internal interface ILedgerRows
{
    /// <summary>Applies entries to the rows that they may start from.</summary>
    /// <returns>Those that were applied.</returns>
    Task<IReadOnlySet<(long Campaign, Guid Person)>> ApplyAsync(Transaction rows, IReadOnlyList<EntryRow> entries);

    /// <summary>Adds recipients, planned for at once.</summary>
    Task InsertAsync(Transaction rows, long campaign, IReadOnlyList<Guid> people);

    /// <summary>Notes who was reminded.</summary>
    Task MarkAsync(Transaction rows, IReadOnlyList<EntryRow> reminded);
}
