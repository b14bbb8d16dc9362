namespace PhotoSync.Bot.Speaking;

/// <summary>The present time and the time zone of one person.</summary>
/// <param name="Now">The present time.</param>
/// <param name="Zone">The zone that times are told in.</param>
/// <param name="IsZoneKnown">Whether it is known to be the person's own; otherwise each time names it.</param>
internal sealed record Clockwork(DateTimeOffset Now, TimeZoneInfo Zone, bool IsZoneKnown)
{
    /// <param name="now">The present time.</param>
    /// <param name="own">IANA or Windows name of the person's zone, where it is known.</param>
    /// <param name="otherwise">The zone for people whose own is not known.</param>
    public static Clockwork Of(DateTimeOffset now, string? own, string otherwise) =>
        own is not null && TimeZoneInfo.TryFindSystemTimeZoneById(own, out var zone)
            ? new Clockwork(now, zone, true)
            : new Clockwork(now, TimeZoneInfo.FindSystemTimeZoneById(otherwise), false);

    public DateTimeOffset Local(DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, Zone);
}
