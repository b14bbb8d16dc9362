namespace PhotoSync.Photos;

/// <summary>
/// Lets at most two pictures be unpacked at once in this process, and of those at most one that needs much memory, so that nobody can fill the machine by
/// sending many files. Small pictures, such as every service's thumbnails, need not ask.
/// </summary>
internal sealed class DecodingGate : IDisposable
{
    private const long Noticeable = 8_000_000;

    private const long Much = 40_000_000;

    private readonly SemaphoreSlim places = new(2);
    private readonly SemaphoreSlim large = new(1);

    public static DecodingGate Shared { get; } = new();

    /// <summary>Waits for a place.</summary>
    /// <param name="bytes">Memory that will be needed.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The place; dispose it to leave.</returns>
    public async Task<Place> EnterAsync(long bytes, CancellationToken cancellationToken)
    {
        if (bytes >= Much) await large.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await places.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (bytes >= Much)
        {
            large.Release();
            throw;
        }

        return new Place(this, bytes >= Much);
    }

    /// <summary>Waits for a place on the caller's thread where much is to be unpacked; a thumbnail passes.</summary>
    /// <param name="bytes">Memory that will be needed.</param>
    /// <returns>The place, to be disposed, or <c>null</c> where none is needed.</returns>
    public Place? EnterIfNoticeable(long bytes)
    {
        if (bytes < Noticeable) return null;
        if (bytes >= Much) large.Wait();
        places.Wait();
        return new Place(this, bytes >= Much);
    }

    public void Dispose()
    {
        places.Dispose();
        large.Dispose();
    }

    internal sealed class Place(DecodingGate gate, bool isLarge) : IDisposable
    {
        public void Dispose()
        {
            gate.places.Release();
            if (isLarge) gate.large.Release();
        }
    }
}
