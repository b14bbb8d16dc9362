using PhotoSync.Coverage.Listing;
using PhotoSync.Diagnosis;
using PhotoSync.Host.Privacy;
using PhotoSync.People;

namespace PhotoSync.Host.Api.Coverage;

/// <summary>The tables of coverage, as far as administrators may see them.</summary>
internal sealed class CoverageTables(ICoverageStore store, GroupCounts counts)
{
    public bool CountsOnly => counts.CountsOnly;

    public IAsyncEnumerable<CoveredPerson> ListAllAsync(TenantId tenant, PeopleQuery query, CancellationToken cancellationToken) => store.ListAllAsync(tenant, query, cancellationToken);

    public async Task<IReadOnlyList<DayAnswer>> ListDaysAsync(TenantId tenant, (DateOnly From, DateOnly To) asked, CancellationToken cancellationToken) =>
        [.. (await store.ListDaysAsync(tenant, asked.From, asked.To, cancellationToken)).Select(day => new DayAnswer(day.Day, StateCount.Of(day.States, 0, counts).States))];

    public async Task<CoverageCount> CountAsync(TenantId tenant, CancellationToken cancellationToken) => await store.CountAsync(tenant, cancellationToken);

    /// <summary>Everybody's count as it may be shown.</summary>
    public CoverageAnswer Show(CoverageCount count, DateTimeOffset at)
    {
        var (states, others) = StateCount.Of(count.States, count.People - count.LookedAt, counts);
        return new CoverageAnswer(at, counts.ShowSum(count.People), others is null ? null : counts.ShowSum(count.LookedAt), RightOf(count, states), states);
    }

    private int? RightOf(CoverageCount count, IReadOnlyList<StateCount> states) =>
        !counts.CountsOnly ? count.Right : states.FirstOrDefault(one => one.State == PhotoState.InSync) is { } right ? right.People : 0;
}
