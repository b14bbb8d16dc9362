using Microsoft.Extensions.Hosting;

namespace PhotoSync.Reminders.Ledger;

/// <summary>Keeps the ledger's writer running while the host does.</summary>
internal sealed class LedgerService(LedgerWriter writer) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => writer.RunAsync(stoppingToken);
}
