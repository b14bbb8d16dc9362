using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using PhotoSync.People;
using PhotoSync.Reminders.Leasing;
using PhotoSync.Reminders.Sending;

namespace PhotoSync.Reminders.Running;

/// <summary>Runs pumps in this process: of all tenants, or of those that a cluster gives it.</summary>
public sealed partial class OwnersInProcess : ITenantOwners, IAsyncDisposable
{
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<TenantId, (Task Running, CancellationTokenSource Stop)> pumps = new();
    private readonly CancellationTokenSource stopping = new();
    private readonly TenantPump pump;
    private readonly MachineTime time;
    private readonly ILogger logger;
    private int disposed;

    internal OwnersInProcess(TenantPump pump, MachineTime time, ILogger<OwnersInProcess> logger) => (this.pump, this.time, this.logger) = (pump, time, logger);

    /// <summary>Whether a tenant's pump runs in this process.</summary>
    public bool IsRunning(TenantId tenant) => pumps.TryGetValue(tenant, out var one) && !one.Running.IsCompleted;

    /// <summary>Whether it takes no more work on.</summary>
    public bool IsStopping => disposed == 1 || stopping.IsCancellationRequested;

    /// <inheritdoc/>
    public Task WakeAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        lock (pumps)
        {
            if (IsStopping || IsRunning(tenant))
                return Task.CompletedTask;
            if (pumps.TryRemove(tenant, out var ended))
                ended.Stop.Dispose();
            var stop = CancellationTokenSource.CreateLinkedTokenSource(stopping.Token);
            pumps[tenant] = (Task.Run(() => RunAsync(tenant, stop.Token), CancellationToken.None), stop);
        }

        return Task.CompletedTask;
    }

    /// <summary>Stops a tenant's pump, waits for the messages under way and gives the lease back.</summary>
    public async Task StopAsync(TenantId tenant)
    {
        if (!pumps.TryGetValue(tenant, out var one) || one.Running.IsCompleted)
            return;
        await one.Stop.CancelAsync();
        await one.Running;
    }

    /// <summary>Stops all pumps for good.</summary>
    public async Task StopAsync()
    {
        lock (pumps)
            stopping.Cancel();
        await Task.WhenAll(pumps.Values.Select(one => one.Running));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // The container disposes of it once for each name under which it knows it.
        if (Interlocked.Exchange(ref disposed, 1) == 1)
            return;
        await StopAsync();
        foreach (var (_, stop) in pumps.Values)
            stop.Dispose();
        stopping.Dispose();
    }

    private async Task RunAsync(TenantId tenant, CancellationToken stop)
    {
        try
        {
            await pump.RunAsync(tenant, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The next start goes on.
        }
        catch (Exception failure) // the watchdog wakes it again
        {
            Log.Failed(logger, tenant.Value, failure);
            await time.RestAsync(AfterFailure, stop);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The sending of tenant {Tenant} stopped; it is woken again in a few seconds")]
        public static partial void Failed(ILogger logger, Guid tenant, Exception failure);
    }
}
