using System.Threading.RateLimiting;

namespace PhotoSync.Host.Messages;

/// <summary>Keeps one tenant from using up what all share: so many turns at once, so many a second. Counted once the token is checked, so that nobody can use up another's share.</summary>
internal sealed class TenantBounds(MessagesOptions options) : IDisposable
{
    private const int SecondsOfBurst = 10;

    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<string, string>(tenant => RateLimitPartition.GetConcurrencyLimiter(tenant, _ => new ConcurrencyLimiterOptions { PermitLimit = options.TenantAtOnce })),
        PartitionedRateLimiter.Create<string, string>(tenant => RateLimitPartition.GetTokenBucketLimiter(tenant, _ => new TokenBucketRateLimiterOptions
        {
            TokensPerPeriod = options.TenantPerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            TokenLimit = options.TenantPerSecond * SecondsOfBurst,
        })));

    /// <summary>Asks for a turn; nobody waits here. The lease is given back when the turn ends.</summary>
    public RateLimitLease Enter(string tenant) => limiter.AttemptAcquire(tenant);

    public void Dispose() => limiter.Dispose();
}
