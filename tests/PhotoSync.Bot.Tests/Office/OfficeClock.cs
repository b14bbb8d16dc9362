using Microsoft.Extensions.Time.Testing;

namespace PhotoSync.Bot.Tests.Office;

/// <summary>A clock that stands still until a test moves it, and tells when somebody began to wait on it.</summary>
internal sealed class OfficeClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    private readonly SemaphoreSlim waits = new(0);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        waits.Release();
        return timer;
    }

    /// <summary>Waits that began before do not count any more.</summary>
    public void Forget()
    {
        while (waits.Wait(0))
        {
        }
    }

    public async Task UntilSomebodyWaitsAsync() =>
        Assert.True(await waits.WaitAsync(TimeSpan.FromSeconds(30)), "Nobody waits for time to pass.");
}
