using PhotoSync.Synchronization;

namespace PhotoSync.Tests.Synchronization;

public sealed class When_to_read_again
{
    private static readonly DateTimeOffset Visit = new(2026, 5, 4, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, 2)]
    [InlineData(2, 10)]
    [InlineData(9.9, 10)]
    [InlineData(10, 60)]
    public void It_is_2_10_and_60_minutes_after_the_visit(double minutesPassed, double next) =>
        Assert.Equal(Visit.AddMinutes(next), FollowUpTimes.Next(Visit, Visit.AddDays(-3), Visit.AddMinutes(minutesPassed)));

    [Fact]
    public void Then_it_is_24_hours_after_the_last_look() =>
        Assert.Equal(Visit.AddHours(14), FollowUpTimes.Next(Visit, Visit.AddHours(-10), Visit.AddHours(1)));

    [Fact]
    public void Then_it_is_24_hours_after_the_visit_where_no_look_is_known() =>
        Assert.Equal(Visit.AddHours(24), FollowUpTimes.Next(Visit, null, Visit.AddHours(1)));

    [Fact]
    public void After_that_it_is_over() => Assert.Null(FollowUpTimes.Next(Visit, Visit, Visit.AddHours(24)));
}
