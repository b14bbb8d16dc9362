using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace PhotoSync.Host.Storage;

/// <summary>A write with the answer that it gives.</summary>
/// <param name="write">What is written.</param>
internal sealed class PendingWrite<T>(Func<DbTransaction, Task<T>> write) : IPendingWrite
{
    private const string Before = "before";

    private readonly TaskCompletionSource<T> outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int taken;
    private T? answer;
    private Exception? failure;

    public Task<T> Outcome => outcome.Task;

    public bool TryTake() => Interlocked.Exchange(ref taken, 1) == 0;

    public async Task RunAsync(SqliteTransaction transaction)
    {
        transaction.Save(Before);
        try
        {
            answer = await write(transaction);
        }
        catch (Exception own) // told to whoever writes this, and to nobody who writes beside it
        {
            failure = own;
            transaction.Rollback(Before);
        }

        transaction.Release(Before);
    }

    public void End()
    {
        if (failure is null) outcome.SetResult(answer!);
        else outcome.SetException(failure);
    }

    public void Fail(Exception failure) => outcome.SetException(this.failure ?? failure);
}
