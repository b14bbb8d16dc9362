using PhotoSync.Bot.SigningIn;
using PhotoSync.Synchronization;

namespace PhotoSync.Host.Composition;

/// <summary>After a start: photo changes that a stop of the process left open are settled by reading again, until none is open.</summary>
internal sealed partial class OpenWrites(IPhotoChange change, IActingChoice acting, TimeProvider clock, ILogger<OpenWrites> logger) : BackgroundService
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var pause = FirstPause; await LeavesSomeAsync(stoppingToken); pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
            await Task.Delay(pause, clock, stoppingToken);
    }

    private async Task<bool> LeavesSomeAsync(CancellationToken cancellationToken)
    {
        try
        {
            var settled = await change.SettleOpenAsync(write => acting.For(write.Person), cancellationToken);
            var open = settled.Count(write => write.TookEffect is null);
            if (settled.Count > 0)
                Log.Settled(logger, settled.Count - open, open);
            return open > 0;
        }
        catch (Exception failure) when (failure is not OperationCanceledException) // the next round tries again
        {
            Log.Failed(logger, failure);
            return true;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Photo changes left open by the last stop: {Settled} settled, {Open} still open")]
        public static partial void Settled(ILogger logger, int settled, int open);

        [LoggerMessage(2, LogLevel.Warning, "Photo changes left open by the last stop could not be settled; it is tried again")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
