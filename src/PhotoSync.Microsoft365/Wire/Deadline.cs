namespace PhotoSync.Microsoft365.Wire;

/// <summary>The end of one call: when its patience is over or when whoever asked went away.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly CancellationToken asker;
    private readonly CancellationTokenSource limit;
    private readonly CancellationTokenSource either;

    public Deadline(Patience patience, TimeProvider clock, CancellationToken asker)
    {
        Patience = patience;
        this.asker = asker;
        limit = new CancellationTokenSource(patience.Left(clock), clock);
        either = CancellationTokenSource.CreateLinkedTokenSource(asker, limit.Token);
    }

    public Patience Patience { get; }

    public CancellationToken Token => either.Token;

    /// <summary>Whether somebody still waits for the answer: then an end is a time-out, to be told as such.</summary>
    public bool IsAwaited => !asker.IsCancellationRequested;

    public void Dispose()
    {
        either.Dispose();
        limit.Dispose();
    }
}
