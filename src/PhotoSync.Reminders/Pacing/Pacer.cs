using PhotoSync.Reminders.Leasing;

namespace PhotoSync.Reminders.Pacing;

/// <summary>
/// How many calls a second a tenant bears at present: begins at 80 % of the target, rises steadily to it, falls by a third when the tenant throttles.
/// Not safe for concurrent use.
/// </summary>
internal sealed class Pacer(int target, MachineTime time)
{
    private const double Start = 0.8;
    private const double RisePerSecond = 0.02;
    private const double Fall = 2.0 / 3;
    private static readonly TimeSpan OneFall = TimeSpan.FromSeconds(1);

    private long risenAt = time.Clock.GetTimestamp();
    private long? fellAt;

    /// <summary>Calls a second.</summary>
    public double Rate { get; private set; } = Math.Max(1, target * Start);

    public void Rise()
    {
        Rate = Math.Min(target, Rate + target * RisePerSecond * time.Clock.GetElapsedTime(risenAt).TotalSeconds);
        risenAt = time.Clock.GetTimestamp();
    }

    /// <summary>Falls. The calls that were under way together are throttled together, so they count once.</summary>
    public void Slow()
    {
        if (fellAt is { } at && time.Clock.GetElapsedTime(at) < OneFall)
            return;
        Rise();
        Rate = Math.Max(1, Rate * Fall);
        fellAt = time.Clock.GetTimestamp();
    }
}
