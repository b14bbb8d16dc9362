using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using PhotoSync.Reminders.Leasing;

namespace PhotoSync.Reminders.Ledger;

/// <summary>
/// The one writer of the ledger in a process: whatever entries came in while a commit was under way go into the next one together. A commit that fails
/// (locked, full, out of reach) is repeated until it succeeds or the process stops; nobody is told "done" before the entry is on the disk. Where more entries wait than
/// it holds, whoever writes waits to be let in: nothing is dropped.
/// </summary>
internal sealed partial class LedgerWriter(ILedgerStore store, MachineTime time, ILogger<LedgerWriter> logger)
{
    public const int LargestCommit = 512;
    public const int MostWaiting = 4 * LargestCommit;

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(3200);

    private readonly Channel<Pending> entries = Channel.CreateBounded<Pending>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });

    /// <summary>How many entries wait for the next commit.</summary>
    public int Waiting => entries.Reader.Count;

    /// <summary>Writes an entry and waits until it is durable.</summary>
    public async Task<EntryAnswer> WriteAsync(LedgerEntry entry)
    {
        var pending = new Pending(entry);
        try
        {
            await entries.Writer.WriteAsync(pending);
        }
        catch (ChannelClosedException)
        {
            throw new OperationCanceledException("The writer of the ledger has stopped.");
        }

        return await pending.Answer.Task;
    }

    /// <summary>Runs until cancelled; then writes what has come in by then and takes no more.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var batch = new List<Pending>(LargestCommit);
        await using var closing = cancellationToken.Register(() => entries.Writer.TryComplete());
        while (await entries.Reader.WaitToReadAsync(CancellationToken.None))
        {
            while (batch.Count < LargestCommit && entries.Reader.TryRead(out var pending))
                batch.Add(pending);
            await CommitAsync(batch, cancellationToken);
            batch.Clear();
        }
    }

    private async Task CommitAsync(List<Pending> batch, CancellationToken cancellationToken)
    {
        for (var pause = FirstPause; ; pause = pause < LongestPause ? pause * 2 : pause)
        {
            try
            {
                var answers = await store.CommitAsync([.. batch.Select(pending => pending.Entry)], CancellationToken.None);
                for (var i = 0; i < batch.Count; i++)
                    batch[i].Answer.TrySetResult(answers[i]);
                return;
            }
            catch (Exception failure) // every kind of failure of the database: none of them may lose an entry
            {
                Log.Failed(logger, batch.Count, failure);
                if (cancellationToken.IsCancellationRequested)
                {
                    batch.ForEach(pending => pending.Answer.TrySetException(failure));
                    return;
                }

                await time.RestAsync(pause, cancellationToken);
            }
        }
    }

    private sealed record Pending(LedgerEntry Entry)
    {
        public TaskCompletionSource<EntryAnswer> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A commit of {Entries} entries of the ledger failed and is repeated")]
        public static partial void Failed(ILogger logger, int entries, Exception failure);
    }
}
