using System.Collections.Concurrent;

namespace PhotoSync.Reminders.Tests.Ledger;

/// <summary>A clock by which every wait is over at once, and which keeps how long each would have been.</summary>
internal sealed class HurriedTime : TimeProvider
{
    private readonly ConcurrentQueue<TimeSpan> waited = new();

    public IEnumerable<TimeSpan> Waited => waited;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        waited.Enqueue(dueTime);
        return System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
