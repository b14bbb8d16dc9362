namespace PhotoSync.LocalTenant.Clock;

/// <summary>A timer that waits on the machine's clock and is overtaken when the virtual clock jumps past its time.</summary>
internal sealed class VirtualTimer : ITimer
{
    private readonly VirtualClock _clock;
    private readonly Action _fire;
    private readonly ITimer _alarm;
    private readonly Lock _gate = new();
    private TimeSpan _period = Timeout.InfiniteTimeSpan;
    private bool _stopped;

    public VirtualTimer(VirtualClock clock, TimeProvider machine, Action fire)
    {
        _clock = clock;
        _fire = fire;
        _alarm = machine.CreateTimer(_ => CatchUp(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The clock's timestamp at which it fires next; <see cref="long.MaxValue"/> when it does not.</summary>
    public long Due { get; private set; } = long.MaxValue;

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            if (_stopped)
                return false;
            _period = period;
            Arm(dueTime);
            return true;
        }
    }

    public void CatchUp()
    {
        lock (_gate)
        {
            if (_stopped || Due == long.MaxValue)
                return;
            var left = TimeLeft();
            if (left > TimeSpan.Zero)
            {
                _alarm.Change(left, Timeout.InfiniteTimeSpan);
                return;
            }
            Arm(_period > TimeSpan.Zero ? _period : Timeout.InfiniteTimeSpan);
        }
        _fire();
    }

    public void Dispose()
    {
        lock (_gate)
            _stopped = true;
        _clock.Forget(this);
        _alarm.Dispose();
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private void Arm(TimeSpan wait)
    {
        Due = wait < TimeSpan.Zero ? long.MaxValue : _clock.GetTimestamp() + (long)(wait.TotalSeconds * _clock.TimestampFrequency);
        _alarm.Change(wait < TimeSpan.Zero ? Timeout.InfiniteTimeSpan : wait, Timeout.InfiniteTimeSpan);
    }

    // A machine's timer may ring a moment early: anything under a millisecond counts as due.
    private TimeSpan TimeLeft()
    {
        var left = _clock.GetElapsedTime(_clock.GetTimestamp(), Due);
        return left < TimeSpan.FromMilliseconds(1) ? TimeSpan.Zero : left;
    }
}
