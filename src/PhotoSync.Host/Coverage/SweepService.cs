using PhotoSync.Coverage.Keeping;
using PhotoSync.Coverage.Sweeping;
using PhotoSync.People;

namespace PhotoSync.Host.Coverage;

/// <summary>Sweeps every served tenant once a day, and when an administrator asks for it. A sweep that a stop broke off goes on.</summary>
internal sealed partial class SweepService(CoverageSweep sweep, ISweepStore store, SweepSchedule schedule, ILogger<SweepService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var ticking = schedule.Tick();
        while (true)
        {
            await schedule.Bell.WaitAsync(stoppingToken);
            await Parallel.ForEachAsync(schedule.Tenants, stoppingToken, async (tenant, token) => await SweepIfDueAsync(tenant, token));
        }
    }

    private async Task SweepIfDueAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        try
        {
            var isWanted = schedule.Bell.Take(tenant);
            if (!isWanted && !schedule.MayLook(tenant))
                return;
            if (await store.TakeAsync(tenant, isWanted ? null : schedule.DueBefore, schedule.Now, cancellationToken) is not { } run)
                return;
            Log.Began(logger, run.Number);
            var end = await sweep.RunAsync(run, cancellationToken);
            schedule.Note(tenant, end);
            Log.Ended(logger, run.Number, end.GetType().Name);
        }
        catch (Exception failure) when (failure is not OperationCanceledException) // the next round goes on from what was kept
        {
            schedule.Note(tenant, new SweepEnd.Interrupted());
            Log.Failed(logger, failure);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Sweep {Number} begins or goes on")]
        public static partial void Began(ILogger logger, long number);

        [LoggerMessage(2, LogLevel.Information, "Sweep {Number} ended: {End}")]
        public static partial void Ended(ILogger logger, long number, string end);

        [LoggerMessage(3, LogLevel.Warning, "A sweep broke off; it goes on later")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
