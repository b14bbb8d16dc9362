using System.Text.Json.Serialization;

namespace PhotoSync.Reminders.Timing;

/// <summary>When a campaign goes out: a closed set.</summary>
[JsonDerivedType(typeof(AtOnce), "now")]
[JsonDerivedType(typeof(Once), "once")]
[JsonDerivedType(typeof(Weekly), "weekly")]
public abstract record Schedule
{
    private Schedule()
    {
    }

    /// <summary>The first time not before <paramref name="time"/>, in UTC; <see langword="null"/> where there is none.</summary>
    public abstract DateTimeOffset? FirstFrom(DateTimeOffset time);

    /// <summary>The time after the one at <paramref name="start"/>, in UTC; <see langword="null"/> where it goes out once only.</summary>
    public virtual DateTimeOffset? NextAfter(DateTimeOffset start) => null;

    /// <summary>As soon as it is confirmed.</summary>
    public sealed record AtOnce : Schedule
    {
        public override DateTimeOffset? FirstFrom(DateTimeOffset time) => time;
    }

    /// <summary>Once; at once where the time has passed.</summary>
    public sealed record Once(DateTimeOffset At) : Schedule
    {
        public override DateTimeOffset? FirstFrom(DateTimeOffset time) => At > time ? At : time;
    }

    /// <summary>Every week, or every second, third …, on one day at one local time, to those still affected then.</summary>
    /// <param name="First">The first day; it gives the day of the week.</param>
    /// <param name="At">The local time. Where the clock is put forward over it, it is as much later as the clock was put forward; where it comes twice, the first counts.</param>
    /// <param name="TimeZone">IANA or Windows name of the zone that the local time is in.</param>
    /// <param name="EveryWeeks">1 for every week, 2 for every second …</param>
    public sealed record Weekly(DateOnly First, TimeOnly At, string TimeZone, int EveryWeeks) : Schedule
    {
        private static readonly TimeSpan Skew = TimeSpan.FromDays(1);

        public int EveryWeeks { get; } = EveryWeeks is >= 1 and <= 52 ? EveryWeeks : throw new ArgumentOutOfRangeException(nameof(EveryWeeks));

        public override DateTimeOffset? FirstFrom(DateTimeOffset time)
        {
            var zone = TimeZoneInfo.FindSystemTimeZoneById(TimeZone);
            var days = (DateOnly.FromDateTime((time - Skew).UtcDateTime).DayNumber - First.DayNumber) / (7 * EveryWeeks) * 7 * EveryWeeks;
            for (var day = First.AddDays(Math.Max(days, 0)); ; day = day.AddDays(7 * EveryWeeks))
                if (LocalTime.ToUtc(day.ToDateTime(At), zone) is var at && at >= time)
                    return at;
        }

        public override DateTimeOffset? NextAfter(DateTimeOffset start) => FirstFrom(start + TimeSpan.FromTicks(1));
    }
}
