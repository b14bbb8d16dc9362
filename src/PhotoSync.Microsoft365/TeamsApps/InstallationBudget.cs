using System.Collections.Concurrent;
using PhotoSync.Microsoft365.Wire;
using PhotoSync.People;

namespace PhotoSync.Microsoft365.TeamsApps;

/// <summary>Keeps to what Graph takes about installed apps: 30 requests a second in a tenant (domain.md §2.7), on the product's clock. Nobody waits for an installation, so all of them wait.</summary>
internal sealed class InstallationBudget(TimeProvider clock)
{
    public const int Requests = 30;

    private static readonly TimeSpan Window = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<TenantId, BudgetLine> lines = new();

    /// <summary>Waits for the turn of one request.</summary>
    public Task WaitAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var turn = lines.GetOrAdd(tenant, _ => new BudgetLine(Requests, Window, now)).Take(now, 1);
        return turn > TimeSpan.Zero ? Task.Delay(turn, clock, cancellationToken) : Task.CompletedTask;
    }
}
