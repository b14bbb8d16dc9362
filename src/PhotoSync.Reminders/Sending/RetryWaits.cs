using System.Collections.Concurrent;

namespace PhotoSync.Reminders.Sending;

/// <summary>How long a recipient is put off after a failed attempt: a second, doubling up to five minutes, with some chance in it. Kept in memory: a restart begins anew.</summary>
internal sealed class RetryWaits(Random chance)
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<(long Campaign, Guid Person), int> attempts = new();

    public int CountAttempt(RecipientTurn turn) => attempts.AddOrUpdate(Key(turn), 1, (_, earlier) => earlier + 1);

    public TimeSpan AfterAttempt(int attempt)
    {
        var wait = First * Math.Pow(2, Math.Min(attempt - 1, 16));
        return (wait < Longest ? wait : Longest) * (1 + Jitter());
    }

    public void Forget(RecipientTurn turn) => attempts.TryRemove(Key(turn), out _);

    private double Jitter()
    {
        lock (chance)
            return chance.NextDouble() / 2;
    }

    private static (long, Guid) Key(RecipientTurn turn) => (turn.Campaign.Id.Value, turn.Person);
}
