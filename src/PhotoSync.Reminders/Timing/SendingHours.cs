namespace PhotoSync.Reminders.Timing;

/// <summary>The hours of the week in which messages may arrive, in the recipient's own time zone.</summary>
/// <param name="From">The first minute of a day.</param>
/// <param name="Until">The end of a day; later than <paramref name="From"/>.</param>
/// <param name="Days">The days; never empty.</param>
public sealed record SendingHours(TimeOnly From, TimeOnly Until, IReadOnlyList<DayOfWeek> Days)
{
    /// <summary>Monday to Friday, 08:00 to 18:00.</summary>
    public static SendingHours Work { get; } =
        new(new TimeOnly(8, 0), new TimeOnly(18, 0), [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday]);

    public TimeOnly Until { get; } = Until > From ? Until : throw new ArgumentException("The hours must end after they begin.", nameof(Until));

    public IReadOnlyList<DayOfWeek> Days { get; } = Days.Count > 0 ? Days : throw new ArgumentException("There must be a day to send on.", nameof(Days));

    /// <summary>The first time from <paramref name="now"/> on at which a message may arrive; <paramref name="now"/> itself where it may arrive now.</summary>
    public DateTimeOffset FirstFrom(DateTimeOffset now, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(now, zone);
        var time = TimeOnly.FromTimeSpan(local.TimeOfDay);
        if (Days.Contains(local.DayOfWeek) && time >= From && time < Until)
            return now;

        var day = DateOnly.FromDateTime(local.Date);
        if (time >= From)
            day = day.AddDays(1);
        while (!Days.Contains(day.DayOfWeek))
            day = day.AddDays(1);
        return LocalTime.ToUtc(day.ToDateTime(From), zone);
    }
}
