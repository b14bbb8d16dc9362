using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using PhotoSync.People;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.SharePoint;

/// <summary>
/// Keeps a tenant's calls of the People Manager within what it grants in 5 minutes (domain.md §3.5), on the product's clock. Whoever can wait
/// waits; a person never does, and what they take is made good by the others.
/// </summary>
internal sealed class PeopleManagerBudget(IOptions<SharePointOptions> options, TimeProvider clock)
{
    private const double BurstShare = 0.04;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<TenantId, Line> lines = new();

    /// <summary>Waits for one's turn.</summary>
    public async Task WaitAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        var line = lines.GetOrAdd(tenant, _ => new Line(options.Value.PeopleManagerCalls, clock.GetUtcNow()));
        var turn = line.Take(clock.GetUtcNow());
        if (ReadingUrgency.Current == Urgency.NobodyWaits && turn > TimeSpan.Zero)
            await Task.Delay(turn, clock, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A bucket that holds a twenty-fifth of the grant and is refilled by the rest over the window: so no window sees more than the grant.</summary>
    internal sealed class Line(int grant, DateTimeOffset start)
    {
        private readonly Lock gate = new();
        private readonly double burst = grant * BurstShare;
        private readonly TimeSpan every = Window / (grant * (1 - BurstShare));
        private DateTimeOffset empty = start - Window;

        /// <summary>Takes one call.</summary>
        /// <returns>How long until it is due; zero or less where it is.</returns>
        public TimeSpan Take(DateTimeOffset now)
        {
            lock (gate)
            {
                // The bucket is as full as the time since it would have been empty; never more than full.
                var full = now - (every * burst);
                empty = (empty > full ? empty : full) + every;
                return empty - now;
            }
        }
    }
}
