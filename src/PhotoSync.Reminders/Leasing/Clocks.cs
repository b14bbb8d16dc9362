namespace PhotoSync.Reminders.Leasing;

/// <summary>The two clocks that sending goes by.</summary>
/// <param name="Wall">The time of day, of the tenant in local mode: for schedules, hours and what is written down.</param>
/// <param name="Machine">The machine's own: for leases and the pace.</param>
internal sealed record Clocks(TimeProvider Wall, MachineTime Machine)
{
    public DateTimeOffset Now => Wall.GetUtcNow();
}
