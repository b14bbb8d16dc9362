using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace PhotoSync.Bot.Conversations;

/// <summary>Work that goes on when a turn has been answered, in the turn's place. A stop of the host waits for it.</summary>
internal sealed partial class AfterTurn(Outreach outreach, ILogger<AfterTurn> logger) : IHostedService, IDisposable
{
    private readonly ConcurrentDictionary<long, Task> running = new();
    private readonly CancellationTokenSource stopping = new();
    private long count;

    /// <summary>Cancelled when the host cannot wait any longer: for work that is begun in a turn and outlives it.</summary>
    public CancellationToken Stopping => stopping.Token;

    /// <summary>Starts work in the same conversation, in a turn of its own.</summary>
    public void Run(Turn turn, Func<Turn, CancellationToken, Task> work)
    {
        var number = Interlocked.Increment(ref count);
        var reference = turn.Reference;
        var place = TurnPlace.Of(turn.Context);
        place?.Keep();
        // It must be in the list before it can end.
        var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        running[number] = Task.Run(async () =>
        {
            await start.Task;
            await RunAsync(() => outreach.ContinueAsync(reference, turn, WorkAsync, Stopping));
            place?.Leave();
            running.TryRemove(number, out _);
        });
        start.SetResult();

        Task WorkAsync(Turn later, CancellationToken token)
        {
            if (place is not null)
                later.Context.TurnState.Add(place);
            return work(later, token);
        }
    }

    /// <summary>Waits until nothing is running.</summary>
    public async Task WhenIdleAsync()
    {
        while (!running.IsEmpty)
            await Task.WhenAll(running.Values);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await WhenIdleAsync().WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await stopping.CancelAsync();
    }

    public void Dispose() => stopping.Dispose();

    private async Task RunAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception failure) // nobody waits for this task: its end is the edge
        {
            Log.Failed(logger, failure);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Work after a turn failed and the person could not be told")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
