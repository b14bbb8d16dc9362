using PhotoSync.Host.Storage.Audit;
using PhotoSync.Host.Storage.Photos;

namespace PhotoSync.Host.Storage;

/// <summary>Deletes what has been kept long enough: uploads after minutes, cards and visits after days, observations and audit lines when <see cref="RetentionOptions"/> says.</summary>
internal sealed partial class Retention(Database database, RetentionOptions options, AuditRetention audit, TimeProvider clock, ILogger<Retention> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);
    // An expired card still gets an answer that says so for a while.
    private static readonly TimeSpan ExpiredCards = TimeSpan.FromDays(30);
    private static readonly TimeSpan Settled = TimeSpan.FromDays(30);
    private static readonly TimeSpan RepeatedCalls = TimeSpan.FromHours(24);

    public async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        await DeleteAsync("pending_uploads", "expires_at", TimeSpan.Zero, cancellationToken);
        await DeleteAsync("interactions", "expires_at", ExpiredCards, cancellationToken);
        await DeleteAsync("visits", "at", VisitStore.Kept, cancellationToken);
        await DeleteAsync("photo_writes", "settled_at", Settled, cancellationToken);
        await DeleteAsync("observations", "last_seen", TimeSpan.FromDays(options.ObservationDays), cancellationToken);
        await DeleteAsync("findings", "found_at", TimeSpan.FromDays(options.ObservationDays), cancellationToken);
        await DeleteAsync("found_states", "at", TimeSpan.FromDays(options.ObservationDays), cancellationToken);
        await DeleteAsync("api_requests", "begun_at", RepeatedCalls, cancellationToken);
        await DeleteAsync("download_tickets", "expires_at", TimeSpan.Zero, cancellationToken);
        await audit.RunOnceAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            try
            {
                await RunOnceAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException) // the next round tries again
            {
                Log.Failed(logger, failure);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private Task<int> DeleteAsync(string table, string column, TimeSpan kept, CancellationToken cancellationToken) => database.ChangeAsync(
        $"DELETE FROM {table} WHERE {column} < @before", new { before = Utc.Write(clock.GetUtcNow() - kept) }, cancellationToken);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "What has been kept long enough could not be deleted; it is tried again")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
