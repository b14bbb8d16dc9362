using PhotoSync.Reminders.Timing;

namespace PhotoSync.Reminders.Tests.Timing;

public sealed class Sending_hours
{
    private static readonly TimeZoneInfo Tokyo = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo");

    [Theory]
    [InlineData("2026-05-04T00:00Z", "2026-05-04T00:00Z", "Monday 09:00 there")]
    [InlineData("2026-05-04T09:00Z", "2026-05-04T23:00Z", "Monday 18:00 there waits for Tuesday")]
    [InlineData("2026-05-03T22:00Z", "2026-05-03T23:00Z", "Monday 07:00 there waits an hour")]
    [InlineData("2026-05-08T09:30Z", "2026-05-10T23:00Z", "Friday evening there waits for Monday")]
    public void Are_those_of_the_recipients_own_zone(string now, string expected, string because) =>
        Assert.True(SendingHours.Work.FirstFrom(When.At(now), Tokyo) == When.At(expected), because);

    [Fact]
    public void Must_end_after_they_begin() =>
        Assert.Throws<ArgumentException>(() => new SendingHours(new TimeOnly(9, 0), new TimeOnly(9, 0), [DayOfWeek.Monday]));
}
