namespace PhotoSync.Reminders.Timing;

/// <summary>Local times that daylight saving leaves out or has twice.</summary>
internal static class LocalTime
{
    public static DateTimeOffset ToUtc(DateTime local, TimeZoneInfo zone)
    {
        // Read with the offset that held before the gap, a time in the gap lands as much later as the clock was put forward.
        var offset = zone.IsInvalidTime(local) ? zone.GetUtcOffset(local.AddDays(-1))
            : zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max()
            : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }

    public static TimeZoneInfo FindZone(string? name, TimeZoneInfo otherwise) =>
        name is not null && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : otherwise;
}
