using PhotoSync.Reminders.Leasing;

namespace PhotoSync.Reminders.Pacing;

/// <summary>A token a call, filled at the pace. Calls that a busy machine was late for are made up for within a quarter of a second's. Not safe for concurrent use.</summary>
internal sealed class TokenBucket(Pacer pacer, MachineTime time)
{
    private const double Burst = 0.25;

    private readonly long begun = time.Clock.GetTimestamp();
    private double tokens = 1;
    // In a pause: when it ends.
    private TimeSpan filledAt;

    /// <summary>How long until there is a token; zero where there is one.</summary>
    public TimeSpan UntilNext
    {
        get
        {
            Fill();
            var missing = TimeSpan.FromSeconds(Math.Max(0, 1 - tokens) / pacer.Rate);
            return Quiet + missing;
        }
    }

    /// <summary>What is left of a pause.</summary>
    public TimeSpan Quiet => filledAt > Now ? filledAt - Now : TimeSpan.Zero;

    private TimeSpan Now => time.Clock.GetElapsedTime(begun);

    /// <summary>Takes a token, even one that is not there yet: at most a second's are owed.</summary>
    public void Take()
    {
        Fill();
        tokens = Math.Max(tokens - 1, -pacer.Rate);
    }

    /// <summary>Neither fills nor gives for a while, and begins with one.</summary>
    public void Pause(TimeSpan wait)
    {
        Fill();
        tokens = Math.Min(tokens, 1);
        filledAt = Now + wait > filledAt ? Now + wait : filledAt;
    }

    private void Fill()
    {
        var passed = Now - filledAt;
        if (passed <= TimeSpan.Zero)
            return;
        pacer.GoOn(passed);
        tokens = Math.Min(tokens + (passed.TotalSeconds * pacer.Rate), Math.Max(1, pacer.Rate * Burst));
        filledAt = Now;
    }
}
