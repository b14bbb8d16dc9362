using Microsoft.Extensions.Hosting;

namespace PhotoSync.Reminders.FollowUps;

/// <summary>Keeps the pump running while the host does.</summary>
internal sealed class FollowUpService(FollowUpPump pump) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => pump.RunAsync(stoppingToken);
}
