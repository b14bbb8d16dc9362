using System.Collections.Concurrent;
using PhotoSync.Microsoft365.Calls;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Wire;

/// <summary>
/// Remembers which services asked to be left alone, and until when, on the product's clock: calls made in the meantime would count as well (domain.md §3.5).
/// </summary>
internal sealed class ClosedDoors(TimeProvider clock)
{
    private const int Many = 1000;
    private readonly ConcurrentDictionary<(string Scope, Urgency Urgency), DateTimeOffset> closed = new();

    /// <summary>How long a call has to wait; zero where the door is open.</summary>
    public TimeSpan Wait(Call call, Urgency urgency)
    {
        var now = clock.GetUtcNow();
        var wait = Left((call.ThrottleScope, Urgency.PersonWaits), now);
        return urgency == Urgency.NobodyWaits ? Longer(wait, Left((call.ThrottleScope, Urgency.NobodyWaits), now)) : wait;
    }

    /// <summary>Takes note of what an answer asks for.</summary>
    public void Observe(Call call, CallResult result)
    {
        if (result is not CallResult.Answered { Answer: var answer })
            return;
        var now = clock.GetUtcNow();
        if (answer is { Status: 429 or 503, RetryAfter: { } wait })
            Close((call.ThrottleScope, Urgency.PersonWaits), now + wait);
        else if (answer.Slack is { } slack)
            Close((call.ThrottleScope, Urgency.NobodyWaits), now + slack);
        if (closed.Count > Many)
            Forget(now);
    }

    private void Close((string, Urgency) door, DateTimeOffset until) => closed.AddOrUpdate(door, until, (_, before) => until > before ? until : before);

    private TimeSpan Left((string, Urgency) door, DateTimeOffset now) =>
        closed.TryGetValue(door, out var until) && until > now ? until - now : TimeSpan.Zero;

    private void Forget(DateTimeOffset now)
    {
        foreach (var door in closed.Where(d => d.Value <= now))
            closed.TryRemove(door);
    }

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
