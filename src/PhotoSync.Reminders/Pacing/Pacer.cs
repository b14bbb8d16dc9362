using PhotoSync.Reminders.Leasing;

namespace PhotoSync.Reminders.Pacing;

/// <summary>
/// How many calls a second a tenant bears at present: begins at 80 % of the target and rises to it; falls by a fifth when the tenant throttles, is soon back just under the rate at which that
/// was, and feels its way from there. Not safe for concurrent use.
/// </summary>
internal sealed class Pacer(int target, MachineTime time)
{
    private const double Start = 0.8;
    private const double Rise = 0.04;
    private const double Feeling = 0.004;
    private const double Fall = 0.8;
    private const double JustUnder = 0.95;
    private static readonly TimeSpan OneFall = TimeSpan.FromSeconds(1);

    private long? fellAt;
    private double known = target;

    /// <summary>Calls a second.</summary>
    public double Rate { get; private set; } = Math.Max(1, target * Start);

    /// <summary>Rises for a time in which the tenant was called.</summary>
    public void GoOn(TimeSpan called)
    {
        var quick = Math.Min(called.TotalSeconds, Math.Max(0, known - Rate) / (target * Rise));
        Rate = Math.Min(target, Rate + (target * ((quick * Rise) + ((called.TotalSeconds - quick) * Feeling))));
    }

    /// <summary>Falls. The calls that were under way together are throttled together, so they count once.</summary>
    public void Slow()
    {
        if (fellAt is { } at && time.Clock.GetElapsedTime(at) < OneFall)
            return;
        known = Rate * JustUnder;
        Rate = Math.Max(1, Rate * Fall);
        fellAt = time.Clock.GetTimestamp();
    }
}
