using PhotoSync.Reminders.Leasing;

namespace PhotoSync.Reminders.Pacing;

/// <summary>
/// The calls that Teams may still count in its present second: so many, and no more. It counts a call when it arrives, and nobody here sees that; but how much later a call arrived than
/// the quickest does is at most how much later its answer came. So much longer than a second is its place taken; as long as its answer is out, it is taken anyway.
/// Not safe for concurrent use.
/// </summary>
internal sealed class CallWindow(int places, MachineTime time)
{
    // A little over: the quickest way there and the quickest way back hardly ever met in one call.
    private static readonly TimeSpan Second = TimeSpan.FromMilliseconds(1010);

    private readonly long begun = time.Clock.GetTimestamp();
    private readonly PriorityQueue<TimeSpan, TimeSpan> ends = new();
    private readonly QuickestAnswer quickest = new(enough: places);
    private int underWay;

    /// <summary>How long until there is a place; zero where there is one; <see langword="null"/> where nobody knows before an answer comes.</summary>
    public TimeSpan? UntilNext
    {
        get
        {
            var now = Now;
            while (ends.TryPeek(out var end, out _) && end <= now)
                ends.Dequeue();
            if (underWay + ends.Count < places)
                return TimeSpan.Zero;
            return ends.TryPeek(out var next, out _) ? next - now : null;
        }
    }

    private TimeSpan Now => time.Clock.GetElapsedTime(begun);

    /// <summary>Takes a place for a call whose answer will be told.</summary>
    /// <returns>When it was let go.</returns>
    public TimeSpan Begin()
    {
        underWay++;
        return Now;
    }

    /// <summary>Takes a place for a call of which nothing more is heard.</summary>
    public void Count() => ends.Enqueue(Now + Second, Now + Second);

    /// <summary>Says that a call was answered as usual.</summary>
    public void Arrived(TimeSpan letGo)
    {
        var took = Now - letGo;
        End(letGo + (took - quickest.Among(took, Now)) + Second);
    }

    /// <summary>Says that a call has ended in another way: it may have arrived up to now.</summary>
    public void Ended() => End(Now + Second);

    private void End(TimeSpan at)
    {
        underWay--;
        ends.Enqueue(at, at);
    }
}
