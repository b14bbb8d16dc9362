namespace PhotoSync.Host.Trying;

/// <summary>
/// The tenant has one clock and the stories are many: each says until when it waits, and when all of them wait, the clock goes on to the earliest of
/// these times. A story goes on only when the bot has done what it promised for that time.
/// </summary>
internal sealed class SharedClock(ChatClient chat, int stories, Func<CancellationToken, Task> botIsQuiet)
{
    private readonly Lock door = new();
    private readonly List<(DateTimeOffset Until, TaskCompletionSource Reached)> waiting = [];
    private int playing = stories;

    /// <summary>Waits until the tenant's clock has come to that time.</summary>
    public Task ReachAsync(DateTimeOffset time, CancellationToken cancellationToken)
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (door)
        {
            playing--;
            waiting.Add((time, reached));
        }

        _ = GoOnAsync(cancellationToken);
        return reached.Task.WaitAsync(cancellationToken);
    }

    /// <summary>A story is over and waits for nothing any more.</summary>
    public void Leave(CancellationToken cancellationToken)
    {
        lock (door)
            playing--;
        _ = GoOnAsync(cancellationToken);
    }

    private async Task GoOnAsync(CancellationToken cancellationToken)
    {
        (DateTimeOffset Until, TaskCompletionSource Reached)[] next;
        lock (door)
        {
            if (playing > 0 || waiting.Count == 0)
                return;
            var earliest = waiting.Min(each => each.Until);
            next = [.. waiting.Where(each => each.Until == earliest)];
            waiting.RemoveAll(each => each.Until == earliest);
            playing += next.Length;
        }

        try
        {
            var left = next[0].Until - await chat.ReadClockAsync(cancellationToken);
            if (left > TimeSpan.Zero)
                await chat.MoveClockAsync(left, cancellationToken);
            await botIsQuiet(cancellationToken);
            foreach (var (_, reached) in next)
                reached.SetResult();
        }
        catch (Exception failure) // it belongs to those who wait
        {
            foreach (var (_, reached) in next)
                reached.SetException(failure);
        }
    }
}
