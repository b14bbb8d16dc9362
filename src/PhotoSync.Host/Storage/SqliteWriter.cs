using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace PhotoSync.Host.Storage;

/// <summary>
/// The one writer of an SQLite file. Writes that come while a commit is on its way to the disk go there together in the next one, so that none waits for more than the commit before it and its
/// own, however many come. Each takes effect whole or not at all, and fails alone; only where the disk refuses the commit do all of them.
/// </summary>
/// <param name="openAsync">Opens a connection.</param>
internal sealed class SqliteWriter(Func<ValueTask<SqliteConnection>> openAsync) : IDisposable
{
    private const int MostTogether = 64;

    private readonly ConcurrentQueue<IPendingWrite> waiting = new();
    private readonly SemaphoreSlim turn = new(1);

    /// <summary>Writes; it is on the disk when this returns. Whoever goes away while it still waits has not written.</summary>
    public async Task<T> WriteAsync<T>(Func<DbTransaction, Task<T>> write, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var own = new PendingWrite<T>(write);
        waiting.Enqueue(own);
        try
        {
            // SQLite lets one writer in at a time; waiting here costs nothing, waiting there costs a thread. And it knows no asynchronous calls: who asks for a write goes on
            // with what else there is to do, while another thread waits for the disk.
            await turn.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        }
        catch (OperationCanceledException) when (!own.TryTake())
        {
            return await own.Outcome;
        }

        try
        {
            while (!own.Outcome.IsCompleted) await CommitAsync();
        }
        finally
        {
            turn.Release();
        }

        return await own.Outcome;
    }

    public void Dispose() => turn.Dispose();

    private async Task CommitAsync()
    {
        var together = Take();
        try
        {
            await using var connection = await openAsync();
            await using var transaction = connection.BeginTransaction(deferred: false);
            foreach (var write in together) await write.RunAsync(transaction);
            await transaction.CommitAsync();
        }
        catch (Exception failure) // each of them is told
        {
            foreach (var write in together) write.Fail(failure);
            return;
        }

        foreach (var write in together) write.End();
    }

    private List<IPendingWrite> Take()
    {
        var together = new List<IPendingWrite>();
        while (together.Count < MostTogether && waiting.TryDequeue(out var next))
            if (next.TryTake())
                together.Add(next);

        return together;
    }
}
