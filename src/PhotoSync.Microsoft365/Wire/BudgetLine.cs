namespace PhotoSync.Microsoft365.Wire;

/// <summary>A bucket that holds a twenty-fifth of a grant and is refilled by the rest over the grant's window: so no window sees more than the grant.</summary>
internal sealed class BudgetLine(int grant, TimeSpan window, DateTimeOffset start)
{
    private const double BurstShare = 0.04;

    private readonly Lock gate = new();
    private readonly double burst = grant * BurstShare;
    private readonly TimeSpan every = window / (grant * (1 - BurstShare));
    private DateTimeOffset empty = start - window;

    /// <summary>Takes an amount.</summary>
    /// <returns>How long until it is due; zero or less where it is.</returns>
    public TimeSpan Take(DateTimeOffset now, int amount)
    {
        lock (gate)
        {
            // The bucket is as full as the time since it would have been empty; never more than full.
            var full = now - (every * burst);
            empty = (empty > full ? empty : full) + (every * amount);
            return empty - now;
        }
    }
}
