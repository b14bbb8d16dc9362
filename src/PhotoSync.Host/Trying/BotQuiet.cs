using PhotoSync.Host.Storage.FollowUps;

namespace PhotoSync.Host.Trying;

/// <summary>Waits until the bot has done all that it promised for the present time: a story goes on with what its person sees then.</summary>
internal sealed class BotQuiet(OverdueFollowUps overdue, TimeProvider clock)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        while (await overdue.CountAsync(now, cancellationToken) > 0)
            await Task.Delay(Look, TimeProvider.System, cancellationToken);
    }
}
