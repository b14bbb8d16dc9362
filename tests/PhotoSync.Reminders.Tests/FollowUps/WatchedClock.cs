using Microsoft.Extensions.Time.Testing;

namespace PhotoSync.Reminders.Tests.FollowUps;

/// <summary>A clock that lets a test see when somebody goes to sleep by it: a leap before that would be slept through.</summary>
internal sealed class WatchedClock(DateTimeOffset now) : FakeTimeProvider(now)
{
    private readonly SemaphoreSlim started = new(0);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        started.Release();
        return timer;
    }

    public async Task WhenTimerStartsAsync(TimeSpan patience) => Assert.True(await started.WaitAsync(patience), "Nobody went to sleep.");
}
