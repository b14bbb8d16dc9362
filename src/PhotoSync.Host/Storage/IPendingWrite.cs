using Microsoft.Data.Sqlite;

namespace PhotoSync.Host.Storage;

/// <summary>A write that waits for its turn.</summary>
internal interface IPendingWrite
{
    /// <summary>Takes it, to write it or to give it up: once.</summary>
    bool TryTake();

    /// <summary>Writes; a failure of its own leaves nothing of it behind.</summary>
    Task RunAsync(SqliteTransaction transaction);

    /// <summary>All of it is on the disk, or its own failure is told.</summary>
    void End();

    /// <summary>Nothing of it is on the disk.</summary>
    void Fail(Exception failure);
}
