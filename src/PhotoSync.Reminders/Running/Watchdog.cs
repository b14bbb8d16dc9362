using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Leasing;

namespace PhotoSync.Reminders.Running;

/// <summary>
/// Looks twice a second for tenants that have work and no live owner, and wakes them: after a start, after a node has stopped or died, when a campaign's time has come. The look
/// reads an index that holds open campaigns only.
/// </summary>
internal sealed partial class Watchdog(ICampaignStore campaigns, TenantWaking waking, LeaseOptions lease, Clocks clocks, ILogger<Watchdog> logger) : BackgroundService
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await waking.Here.StopAsync();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var pause = LookEvery;
            try
            {
                foreach (var tenant in await campaigns.ListWaitingTenantsAsync(clocks.Now, lease.Node, stoppingToken))
                    await waking.Owners.WakeAsync(tenant, stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException) // the next look tries again
            {
                Log.Failed(logger, failure);
                pause = AfterFailure;
            }

            await clocks.Machine.RestAsync(pause, stoppingToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Nobody could look for tenants that wait; it is tried again")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
