using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace PhotoSync.Bot.Tests.Office;

/// <summary>A clock that stands still until a test moves it, and tells when somebody began to wait on it.</summary>
internal sealed class OfficeClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    private readonly Channel<TimeSpan> waits = Channel.CreateUnbounded<TimeSpan>();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        waits.Writer.TryWrite(dueTime);
        return timer;
    }

    /// <summary>Waits that began before do not count any more.</summary>
    public void Forget()
    {
        while (waits.Reader.TryRead(out _))
        {
        }
    }

    /// <param name="length">How long they wait; <see langword="null"/> for any time.</param>
    public async Task UntilSomebodyWaitsAsync(TimeSpan? length = null)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await waits.Reader.ReadAsync(patience.Token) is var wait && length is not null && wait != length)
        {
        }
    }
}
