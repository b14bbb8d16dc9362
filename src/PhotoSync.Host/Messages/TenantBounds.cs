using System.Threading.RateLimiting;

namespace PhotoSync.Host.Messages;

/// <summary>Keeps one tenant from using up what all share: so many turns at once, so many a second, and so many whose work goes on after the answer. Counted once the token is checked, so that nobody can use up another's share.</summary>
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

    private readonly PartitionedRateLimiter<string> underWay = PartitionedRateLimiter.Create<string, string>(tenant =>
        RateLimitPartition.GetConcurrencyLimiter(tenant, _ => new ConcurrencyLimiterOptions { PermitLimit = options.TenantUnderWay }));

    /// <summary>Asks for a turn; nobody waits here. The lease is given back when the turn ends.</summary>
    public RateLimitLease Enter(string tenant) => limiter.AttemptAcquire(tenant);

    /// <summary>Asks for a place in which the turn's work may go on after its answer; nobody waits here either.</summary>
    public RateLimitLease Occupy(string tenant) => underWay.AttemptAcquire(tenant);

    public void Dispose()
    {
        limiter.Dispose();
        underWay.Dispose();
    }
}
