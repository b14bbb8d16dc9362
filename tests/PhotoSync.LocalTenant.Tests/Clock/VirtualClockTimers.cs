using Microsoft.Extensions.Time.Testing;
using PhotoSync.LocalTenant.Clock;

namespace PhotoSync.LocalTenant.Tests.Clock;

public sealed class VirtualClockTimers
{
    private readonly FakeTimeProvider _machine = new(new DateTimeOffset(2026, 5, 4, 9, 0, 0, TimeSpan.Zero));
    private readonly VirtualClock _clock;
    private readonly List<string> _fired = [];

    public VirtualClockTimers() => _clock = new VirtualClock(_machine);

    [Fact]
    public void The_clock_runs_with_the_machine_and_ahead_of_it()
    {
        _clock.Advance(TimeSpan.FromHours(24));
        _machine.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(new DateTimeOffset(2026, 5, 5, 9, 5, 0, TimeSpan.Zero), _clock.GetUtcNow());
    }

    [Fact]
    public void A_timer_fires_when_the_clock_is_advanced_past_its_time()
    {
        using var timer = Timer("due", TimeSpan.FromHours(2));

        _clock.Advance(TimeSpan.FromHours(1));
        Assert.Empty(_fired);
        _clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(["due"], _fired);
    }

    [Fact]
    public void A_timer_fires_by_waiting_as_well_counting_what_the_clock_was_advanced_by()
    {
        using var timer = Timer("due", TimeSpan.FromHours(2));

        _clock.Advance(TimeSpan.FromMinutes(119));
        _machine.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(["due"], _fired);
    }

    [Fact]
    public void Timers_that_come_due_in_one_jump_fire_in_the_order_of_their_times()
    {
        using var later = Timer("later", TimeSpan.FromHours(3));
        using var sooner = Timer("sooner", TimeSpan.FromHours(1));
        using var never = Timer("never", Timeout.InfiniteTimeSpan);

        _clock.Advance(TimeSpan.FromHours(24));

        Assert.Equal(["sooner", "later"], _fired);
    }

    [Fact]
    public void A_periodic_timer_fires_once_in_a_jump_and_goes_on_from_there()
    {
        using var timer = Timer("tick", TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(10));

        _clock.Advance(TimeSpan.FromHours(5));
        _machine.Advance(TimeSpan.FromMinutes(10));

        Assert.Equal(["tick", "tick"], _fired);
    }

    [Fact]
    public void A_reset_leaves_timers_what_they_still_have_to_wait()
    {
        _clock.Advance(TimeSpan.FromHours(10));
        using var timer = Timer("due", TimeSpan.FromHours(2));

        _clock.Reset();
        _machine.Advance(TimeSpan.FromHours(2));

        Assert.Equal(["due"], _fired);
        Assert.Equal(TimeSpan.Zero, _clock.Ahead);
    }

    [Fact]
    public void A_disposed_timer_stays_silent()
    {
        Timer("gone", TimeSpan.FromHours(1)).Dispose();

        _clock.Advance(TimeSpan.FromDays(1));

        Assert.Empty(_fired);
    }

    [Fact]
    public async Task A_delay_on_the_clock_ends_when_the_clock_is_advanced()
    {
        var delay = Task.Delay(TimeSpan.FromHours(24), _clock);

        _clock.Advance(TimeSpan.FromHours(24));

        await delay.WaitAsync(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void Elapsed_time_counts_the_jumps_and_never_runs_backwards()
    {
        var start = _clock.GetTimestamp();

        _clock.Advance(TimeSpan.FromHours(3));
        _clock.Reset();

        Assert.Equal(TimeSpan.FromHours(3), _clock.GetElapsedTime(start));
    }

    private ITimer Timer(string name, TimeSpan due, TimeSpan? period = null) => _clock.CreateTimer(_ => _fired.Add(name), null, due, period ?? Timeout.InfiniteTimeSpan);
}
