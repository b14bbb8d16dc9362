namespace PhotoSync.Reminders.Pacing;

/// <summary>The shortest time that an answer took of late: in the last thirty to sixty seconds. Not safe for concurrent use.</summary>
/// <param name="enough">How many answers tell what is quick. Before, none counts as quick: a process that has just started takes long for everything.</param>
internal sealed class QuickestAnswer(int enough)
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(30);

    private TimeSpan before = TimeSpan.MaxValue;
    private TimeSpan present = TimeSpan.MaxValue;
    private TimeSpan since;
    private int seen;

    /// <summary>The quickest one when this one is among them.</summary>
    public TimeSpan Among(TimeSpan took, TimeSpan now)
    {
        if (now - since >= Period)
            (before, present, since) = (present, TimeSpan.MaxValue, now);
        present = took < present ? took : present;
        seen = Math.Min(seen + 1, enough);
        return seen < enough ? TimeSpan.Zero : present < before ? present : before;
    }
}
