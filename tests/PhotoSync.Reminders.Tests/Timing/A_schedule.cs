using PhotoSync.Reminders.Timing;

namespace PhotoSync.Reminders.Tests.Timing;

public sealed class A_schedule
{
    private static readonly Schedule EverySecondMonday = new Schedule.Weekly(new DateOnly(2026, 3, 16), new TimeOnly(9, 0), "Europe/Stockholm", 2);

    [Theory]
    [InlineData("2026-03-01T00:00Z", "2026-03-16T08:00Z")]
    [InlineData("2026-03-16T08:00Z", "2026-03-16T08:00Z")]
    [InlineData("2026-03-16T08:01Z", "2026-03-30T07:00Z")]
    [InlineData("2027-01-01T00:00Z", "2027-01-04T08:00Z")]
    public void Every_second_monday_keeps_its_local_hour_when_summer_comes(string from, string expected) =>
        Assert.Equal(When.At(expected), EverySecondMonday.FirstFrom(When.At(from)));

    [Fact]
    public void That_repeats_names_the_time_after_each()
    {
        var first = EverySecondMonday.FirstFrom(When.At("2026-03-01T00:00Z"))!.Value;

        Assert.Equal(When.At("2026-03-30T07:00Z"), EverySecondMonday.NextAfter(first));
    }

    [Fact]
    public void At_an_hour_that_the_clock_skips_comes_as_much_later()
    {
        var schedule = new Schedule.Weekly(new DateOnly(2026, 3, 29), new TimeOnly(2, 30), "Europe/Stockholm", 1);

        Assert.Equal(When.At("2026-03-29T01:30Z"), schedule.FirstFrom(When.At("2026-03-28T00:00Z")));
    }

    [Fact]
    public void At_an_hour_that_comes_twice_takes_the_first()
    {
        var schedule = new Schedule.Weekly(new DateOnly(2026, 10, 25), new TimeOnly(2, 30), "Europe/Stockholm", 1);

        Assert.Equal(When.At("2026-10-25T00:30Z"), schedule.FirstFrom(When.At("2026-10-24T00:00Z")));
    }

    [Fact]
    public void For_once_has_no_time_after_it() =>
        Assert.Null(new Schedule.Once(When.At("2026-03-16T08:00Z")).NextAfter(When.At("2026-03-16T08:00Z")));
}
