namespace PhotoSync.Reminders.Chaos.Teams;

/// <summary>So many calls in any second, counted in tenths of it.</summary>
internal sealed class CallLimit(int callsPerSecond)
{
    private readonly Queue<long> calls = new();

    public bool TryCall(long now)
    {
        lock (calls)
        {
            while (calls.TryPeek(out var oldest) && now - oldest >= TimeSpan.TicksPerSecond)
                calls.Dequeue();
            if (calls.Count >= callsPerSecond)
                return false;
            calls.Enqueue(now);
            return true;
        }
    }
}
