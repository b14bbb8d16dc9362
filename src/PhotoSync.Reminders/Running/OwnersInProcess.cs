using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using PhotoSync.People;
using PhotoSync.Reminders.Sending;

namespace PhotoSync.Reminders.Running;

/// <summary>Runs the pumps of all tenants in this process.</summary>
internal sealed partial class OwnersInProcess(TenantPump pump, ILogger<OwnersInProcess> logger) : ITenantOwners, IAsyncDisposable
{
    private readonly ConcurrentDictionary<TenantId, Task> pumps = new();
    private readonly CancellationTokenSource stopping = new();
    private int disposed;

    public Task WakeAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        lock (pumps)
            if (!stopping.IsCancellationRequested && (!pumps.TryGetValue(tenant, out var running) || running.IsCompleted))
                pumps[tenant] = Task.Run(() => RunAsync(tenant), CancellationToken.None);
        return Task.CompletedTask;
    }

    /// <summary>Stops all pumps and waits for the messages under way.</summary>
    public async Task StopAsync()
    {
        lock (pumps)
            stopping.Cancel();
        await Task.WhenAll(pumps.Values);
    }

    public async ValueTask DisposeAsync()
    {
        // The container disposes of it once for each name under which it knows it.
        if (Interlocked.Exchange(ref disposed, 1) == 1)
            return;
        await StopAsync();
        stopping.Dispose();
    }

    private async Task RunAsync(TenantId tenant)
    {
        try
        {
            await pump.RunAsync(tenant, stopping.Token);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The next start goes on.
        }
        catch (Exception failure) // the watchdog wakes it again
        {
            Log.Failed(logger, tenant.Value, failure);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The sending of tenant {Tenant} stopped; it is woken again in a few seconds")]
        public static partial void Failed(ILogger logger, Guid tenant, Exception failure);
    }
}
