using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Leasing;

namespace PhotoSync.Reminders.Running;

/// <summary>Looks every five seconds for tenants that have work and no live owner, and wakes them: after a start, after a crash anywhere, when a campaign's time has come.</summary>
internal sealed partial class Watchdog(ICampaignStore campaigns, ITenantOwners owners, LeaseOptions lease, Clocks clocks, ILogger<Watchdog> logger) : BackgroundService
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(5);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (owners is OwnersInProcess here)
            await here.StopAsync();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                foreach (var tenant in await campaigns.ListWaitingTenantsAsync(clocks.Now, lease.Node, stoppingToken))
                    await owners.WakeAsync(tenant, stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException) // the next look tries again
            {
                Log.Failed(logger, failure);
            }

            await clocks.Machine.RestAsync(LookEvery, stoppingToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Nobody could look for tenants that wait; it is tried again")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
