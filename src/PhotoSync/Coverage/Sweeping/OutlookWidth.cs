namespace PhotoSync.Coverage.Sweeping;

/// <summary>
/// How many requests to mailboxes may be under way at a time. Halved when the service refuses one, widened by one for each minute without a refusal,
/// since nobody documents what a whole fleet is granted (domain.md §2.7).
/// </summary>
internal sealed class OutlookWidth(int most, TimeProvider clock)
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private readonly Queue<(int Places, TaskCompletionSource<long> Turn)> waiting = new();
    private int inside;
    private readonly int widest = most;
    private int afterCut = most;
    private long cuts;
    private DateTimeOffset cutAt = clock.GetUtcNow();

    /// <summary>The present width.</summary>
    public int Width
    {
        get
        {
            lock (gate)
                return Present();
        }
    }

    /// <summary>Waits for places; <see cref="Leave"/> must follow.</summary>
    /// <returns>The number of cuts so far, to be given back on leaving.</returns>
    public async Task<long> EnterAsync(int places, CancellationToken cancellationToken)
    {
        var turn = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            waiting.Enqueue((places, turn));
            LetIn();
        }

        await using var cancelled = cancellationToken.Register(() => turn.TrySetCanceled(cancellationToken));
        return await turn.Task;
    }

    /// <summary>Gives places back and says whether the service refused any of the requests. Refusals of requests that began before the last cut cut no more.</summary>
    public void Leave(int places, long cutsAtEntry, bool refused)
    {
        lock (gate)
        {
            inside -= places;
            if (refused && cutsAtEntry == cuts)
                (afterCut, cutAt, cuts) = (Math.Max(1, Present() / 2), clock.GetUtcNow(), cuts + 1);
            LetIn();
        }
    }

    private int Present() => (int)Math.Min(widest, afterCut + ((clock.GetUtcNow() - cutAt) / Quiet));

    // Whoever wants more than the whole width goes in alone.
    private void LetIn()
    {
        while (waiting.TryPeek(out var next) && (inside == 0 || inside + next.Places <= Present()))
        {
            waiting.Dequeue();
            if (next.Turn.TrySetResult(cuts))
                inside += next.Places;
        }
    }
}
