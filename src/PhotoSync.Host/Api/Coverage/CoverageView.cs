using PhotoSync.Coverage.Keeping;
using PhotoSync.People;
using PhotoSync.Synchronization;

namespace PhotoSync.Host.Api.Coverage;

/// <summary>Puts together what the first view of coverage shows.</summary>
internal sealed class CoverageView(CoverageTables tables, ISweepStore sweeps, ITenantSigns signs, TimeProvider clock)
{
    public async Task<CoverageAnswer> NowAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        var count = await tables.CountAsync(tenant, cancellationToken);
        var sweep = await sweeps.FindAsync(tenant, cancellationToken);
        var looksBlocked = await signs.PictureLooksNotEditableAsync(tenant, cancellationToken);
        return tables.Show(count, clock.GetUtcNow()) with
        {
            Causes = [.. TenantCause.Of(count, sweep, looksBlocked).Select(cause => tables.CountsOnly ? cause with { People = 0 } : cause)],
            Sweep = SweepAnswer.Of(sweep),
        };
    }

    public async Task<SweepAnswer?> SweepAsync(TenantId tenant, CancellationToken cancellationToken) => SweepAnswer.Of(await sweeps.FindAsync(tenant, cancellationToken));

    public async Task<IReadOnlyList<DayAnswer>> DaysAsync(TenantId tenant, (DateOnly? From, DateOnly? To) asked, CancellationToken cancellationToken)
    {
        var to = asked.To ?? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return await tables.ListDaysAsync(tenant, (asked.From ?? to.AddDays(-89), to), cancellationToken);
    }
}
