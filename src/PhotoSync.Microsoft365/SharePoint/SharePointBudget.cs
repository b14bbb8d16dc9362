using System.Collections.Concurrent;
using PhotoSync.Microsoft365.Wire;
using PhotoSync.People;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.SharePoint;

/// <summary>
/// Keeps a tenant's calls within what SharePoint grants: the People Manager's calls in five minutes, and the application's units in a minute (domain.md §3.5), on
/// the product's clock. Whoever can wait waits; a person never does, and what they take is made good by the others.
/// </summary>
internal sealed class SharePointBudget(SharePointGrants grants, TimeProvider clock)
{
    /// <summary>What a call of the REST interface costs at least.</summary>
    private const int Units = 2;

    private static readonly TimeSpan CallsWindow = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan UnitsWindow = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<(TenantId Tenant, SharePointGrant Grant), (BudgetLine Calls, BudgetLine Units)> lines = new();

    /// <summary>Waits for one's turn at the People Manager.</summary>
    public Task WaitForProfileAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        var (calls, units) = LinesOf(tenant);
        var now = clock.GetUtcNow();
        var (turn, other) = (calls.Take(now, 1), units.Take(now, Units));
        return WaitAsync(turn > other ? turn : other, cancellationToken);
    }

    /// <summary>Waits for one's turn at the User Photos library.</summary>
    public Task WaitForFileAsync(TenantId tenant, CancellationToken cancellationToken) =>
        WaitAsync(LinesOf(tenant).Units.Take(clock.GetUtcNow(), Units), cancellationToken);

    private (BudgetLine Calls, BudgetLine Units) LinesOf(TenantId tenant) => lines.GetOrAdd(
        (tenant, grants.For(tenant)),
        line => (new BudgetLine(line.Grant.CallsInFiveMinutes, CallsWindow, clock.GetUtcNow()), new BudgetLine(line.Grant.UnitsInAMinute, UnitsWindow, clock.GetUtcNow())));

    private Task WaitAsync(TimeSpan turn, CancellationToken cancellationToken) =>
        ReadingUrgency.Current == Urgency.NobodyWaits && turn > TimeSpan.Zero ? Task.Delay(turn, clock, cancellationToken) : Task.CompletedTask;
}
