namespace PhotoSync.LocalTenant.Clock;

/// <summary>
/// The tenant's time: the machine's time plus what it was advanced by. Timers made from it fire when their time has come
/// by waiting or by <see cref="Advance"/>. Safe for use by several threads.
/// </summary>
public sealed class VirtualClock(TimeProvider machine) : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly HashSet<VirtualTimer> _timers = [];
    private long _aheadTicks;
    private long _advancedTicks;

    /// <summary>How far the tenant is ahead of the machine.</summary>
    public TimeSpan Ahead => TimeSpan.FromTicks(Volatile.Read(ref _aheadTicks));

    /// <summary>Raised after the clock was advanced or reset, with the new <see cref="Ahead"/>.</summary>
    public event Action<TimeSpan>? Moved;

    public override TimeZoneInfo LocalTimeZone => machine.LocalTimeZone;

    public override long TimestampFrequency => machine.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => machine.GetUtcNow() + Ahead;

    /// <summary>Never goes back, not even when the clock is reset.</summary>
    public override long GetTimestamp() =>
        machine.GetTimestamp() + (long)(Volatile.Read(ref _advancedTicks) * (TimestampFrequency / (double)TimeSpan.TicksPerSecond));

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new VirtualTimer(this, machine, () => callback(state));
        lock (_gate)
            _timers.Add(timer);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>
    /// Moves the time forward in one jump. Every timer whose time has come has fired, in the order of their times, when this returns;
    /// a periodic timer fires once however far the jump.
    /// </summary>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        Interlocked.Add(ref _aheadTicks, by.Ticks);
        Interlocked.Add(ref _advancedTicks, by.Ticks);
        foreach (var timer in Timers().OrderBy(t => t.Due))
            timer.CatchUp();
        Moved?.Invoke(Ahead);
    }

    /// <summary>Goes back to the machine's time. Timers keep what they have left to wait.</summary>
    public void Reset()
    {
        Interlocked.Exchange(ref _aheadTicks, 0);
        Moved?.Invoke(TimeSpan.Zero);
    }

    internal void Forget(VirtualTimer timer)
    {
        lock (_gate)
            _timers.Remove(timer);
    }

    private VirtualTimer[] Timers()
    {
        lock (_gate)
            return [.. _timers];
    }
}
