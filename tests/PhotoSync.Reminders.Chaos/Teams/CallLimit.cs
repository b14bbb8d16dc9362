namespace PhotoSync.Reminders.Chaos.Teams;

/// <summary>So many calls in any second.</summary>
internal sealed class CallLimit(int callsPerSecond)
{
    private readonly Queue<long> calls = new();

    /// <summary>The most calls that any second held.</summary>
    public int Most { get; private set; }

    public bool TryCall(long now)
    {
        lock (calls)
        {
            while (calls.TryPeek(out var oldest) && now - oldest >= TimeSpan.TicksPerSecond)
                calls.Dequeue();
            if (calls.Count >= callsPerSecond)
                return false;
            calls.Enqueue(now);
            Most = Math.Max(Most, calls.Count);
            return true;
        }
    }
}
