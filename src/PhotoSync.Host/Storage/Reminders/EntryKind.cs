namespace PhotoSync.Host.Storage.Reminders;

/// <summary>What an entry of the ledger may start from; a part of the statement that applies it.</summary>
internal enum EntryKind
{
    Claim = 1,
    Pass = 2,
    Close = 3,
    TakeBack = 4,
}
