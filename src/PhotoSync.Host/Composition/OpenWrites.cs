using PhotoSync.Bot.SigningIn;
using PhotoSync.Synchronization;

namespace PhotoSync.Host.Composition;

/// <summary>
/// A photo change that stays open has a follow-up, which reads again and tells its person. What no follow-up could settle within its day is settled here, so
/// that nothing stays open for ever.
/// </summary>
internal sealed partial class OpenWrites(IPhotoChange change, IActingChoice acting, TimeProvider clock, ILogger<OpenWrites> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);
    private static readonly TimeSpan FollowUpsDay = TimeSpan.FromHours(25);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await SettleAsync(stoppingToken);
            await Task.Delay(Pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task SettleAsync(CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow() - FollowUpsDay;
        try
        {
            var settled = await change.SettleOpenAsync(write => write.BegunAt < before ? acting.For(write.Person) : null, cancellationToken);
            if (settled.Count > 0)
                Log.Settled(logger, settled.Count(write => write.TookEffect is not null), settled.Count(write => write.TookEffect is null));
        }
        catch (Exception failure) when (failure is not OperationCanceledException) // the next round tries again
        {
            Log.Failed(logger, failure);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Photo changes left open for a day: {Settled} settled, {Open} still open")]
        public static partial void Settled(ILogger logger, int settled, int open);

        [LoggerMessage(2, LogLevel.Warning, "Photo changes left open for a day could not be settled; it is tried again")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
