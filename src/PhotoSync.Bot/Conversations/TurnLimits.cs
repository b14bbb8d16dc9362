using System.Collections.Concurrent;
using PhotoSync.People;

namespace PhotoSync.Bot.Conversations;

/// <summary>Keeps one person from using up what everybody shares: so many turns a minute, so many uploads an hour. Told once, then silence.</summary>
internal sealed class TurnLimits(BotOptions options, TimeProvider clock)
{
    private readonly ConcurrentDictionary<(PersonId Person, bool IsUpload), Window> windows = new();
    private long nextSweep;

    public Admission Turn(PersonId person) => Admit(person, false, TimeSpan.FromMinutes(1), options.TurnsPerMinute);

    public Admission Upload(PersonId person) => Admit(person, true, TimeSpan.FromHours(1), options.UploadsPerHour);

    private Admission Admit(PersonId person, bool isUpload, TimeSpan length, int most)
    {
        var now = clock.GetUtcNow();
        Sweep(now);
        var window = windows.GetOrAdd((person, isUpload), _ => new Window(length, most));
        return window.Admit(now);
    }

    /// <summary>Windows of people who have gone are dropped once there are many, one look a minute.</summary>
    private void Sweep(DateTimeOffset now)
    {
        const int many = 10_000;
        var due = Interlocked.Read(ref nextSweep);
        if (now.UtcTicks < due || windows.Count < many || Interlocked.CompareExchange(ref nextSweep, now.AddMinutes(1).UtcTicks, due) != due) return;

        foreach (var (key, window) in windows)
            if (window.IsOver(now))
                windows.TryRemove(key, out _);
    }

    private sealed class Window(TimeSpan length, int most)
    {
        private readonly Queue<DateTimeOffset> admitted = new();
        private readonly Lock gate = new();
        private bool told;

        public bool IsOver(DateTimeOffset now)
        {
            lock (gate)
                return admitted.All(at => at + length <= now);
        }

        public Admission Admit(DateTimeOffset now)
        {
            lock (gate)
            {
                while (admitted.TryPeek(out var oldest) && oldest + length <= now)
                    admitted.Dequeue();

                if (admitted.Count < most)
                {
                    admitted.Enqueue(now);
                    told = false;
                    return new Admission.Granted();
                }

                var refusal = new Admission.Refused(admitted.Peek() + length, IsFirst: !told);
                told = true;
                return refusal;
            }
        }
    }
}
