using Microsoft.Extensions.Logging;

namespace PhotoSync.Reminders.Leasing;

/// <summary>
/// A tenant's lease in this process' hand. It counts as held only as long as the monotonic clock vouches for it, measured from before the database was
/// asked: a process that was frozen, or cannot reach the database, finds itself without the lease before another may have it.
/// </summary>
internal sealed partial class TenantLease : IAsyncDisposable
{
    private readonly ILeaseStore store;
    private readonly LeaseOptions options;
    private readonly MachineTime time;
    private readonly ILogger logger;
    private readonly CancellationTokenSource lost = new();
    private readonly CancellationTokenSource stopped = new();
    private readonly Task renewing;
    private long heldSince;

    public TenantLease(Grip grip, long takenAt, LeaseOptions options, (ILeaseStore Store, MachineTime Time, ILogger Logger) means)
    {
        (Grip, heldSince, this.options) = (grip, takenAt, options);
        (store, time, logger) = means;
        renewing = RenewAsync();
    }

    public Grip Grip { get; }

    /// <summary>Cancelled when the lease is lost.</summary>
    public CancellationToken Lost => lost.Token;

    /// <summary>Whether it is held at this instant. Asked before every send.</summary>
    public bool IsHeld => !lost.IsCancellationRequested && time.Clock.GetElapsedTime(Interlocked.Read(ref heldSince)) < options.Duration;

    /// <summary>Says that somebody found the lease to be another's.</summary>
    public void Drop() => lost.Cancel();

    public async ValueTask DisposeAsync()
    {
        await stopped.CancelAsync();
        await renewing;
        if (IsHeld)
            await ReleaseAsync();
        await lost.CancelAsync();
        stopped.Dispose();
    }

    private async Task RenewAsync()
    {
        var pause = options.RenewEvery;
        while (!stopped.IsCancellationRequested && IsHeld)
        {
            await time.RestAsync(pause, stopped.Token);
            if (!stopped.IsCancellationRequested)
                pause = await TryRenewAsync() ? options.RenewEvery : options.RenewEvery / 5;
        }

        if (!stopped.IsCancellationRequested)
            await lost.CancelAsync();
    }

    private async Task<bool> TryRenewAsync()
    {
        var before = time.Clock.GetTimestamp();
        try
        {
            if (await store.TryRenewAsync(Grip, options.Duration, stopped.Token))
                Interlocked.Exchange(ref heldSince, before);
            else
                await lost.CancelAsync();
            return true;
        }
        catch (Exception failure) when (failure is not OperationCanceledException) // the database is out of reach: what is left of the lease still holds
        {
            Log.NotRenewed(logger, Grip.Tenant.Value, failure);
            return false;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
    }

    private async Task ReleaseAsync()
    {
        try
        {
            await store.ReleaseAsync(Grip, CancellationToken.None);
        }
        catch (Exception failure) // it ends by itself
        {
            Log.NotReleased(logger, Grip.Tenant.Value, failure);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The lease of tenant {Tenant} could not be renewed; it is tried again while it lasts")]
        public static partial void NotRenewed(ILogger logger, Guid tenant, Exception failure);

        [LoggerMessage(2, LogLevel.Warning, "The lease of tenant {Tenant} could not be released; it ends by itself")]
        public static partial void NotReleased(ILogger logger, Guid tenant, Exception failure);
    }
}
