using PhotoSync.Reminders.Leasing;

namespace PhotoSync.Reminders.Pacing;

/// <summary>
/// The one budget of connector calls of a tenant in this process: a bucket of tokens that refills at the pace. A conversation's call takes its token
/// at once, even one that is not there yet; follow-ups wait for a token, campaigns wait for one that no follow-up wants. Safe for concurrent use.
/// </summary>
public sealed class ConnectorBudget
{
    // A tenth of a second of calls may go at once.
    private const double Burst = 0.1;
    private static readonly TimeSpan Both = TimeSpan.FromSeconds(2);

    private readonly Lock gate = new();
    private readonly MachineTime time;
    private readonly Pacer pacer;
    private readonly ITimer timer;
    private readonly WaitingCalls waiting = new();
    private double tokens = 1;
    private long refilledAt;
    private long pausedFrom;
    private TimeSpan pause;
    private (Guid Conversation, long At)? lastThrottled;

    internal ConnectorBudget(PacingOptions options, MachineTime time)
    {
        this.time = time;
        pacer = new Pacer(options.CallsPerSecond, time);
        refilledAt = time.Clock.GetTimestamp();
        timer = time.Clock.CreateTimer(_ => Serve(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Calls a second at present.</summary>
    public double Rate
    {
        get
        {
            lock (gate)
                return pacer.Rate;
        }
    }

    /// <summary>Counts calls of a conversation. Never waits; those who wait do so a little longer.</summary>
    public void TakeForConversation(int calls = 1)
    {
        lock (gate)
        {
            Refill();
            tokens = Math.Max(tokens - calls, -pacer.Rate);
        }
    }

    /// <summary>Waits for the right to make one call.</summary>
    public Task TakeAsync(CallPriority priority, CancellationToken cancellationToken)
    {
        Task turn;
        lock (gate)
            turn = waiting.Join(priority, cancellationToken);
        Serve();
        return turn;
    }

    /// <summary>
    /// Notes a 429. One conversation's 429 is that conversation's; a second conversation's within two seconds, or one that no conversation is named for, is the
    /// tenant's: the pace falls and everybody but conversations waits as long as was asked.
    /// </summary>
    /// <returns>How long the conversation is to be left alone.</returns>
    public TimeSpan Throttled(Guid? conversation, TimeSpan? retryAfter)
    {
        var wait = retryAfter ?? TimeSpan.FromSeconds(1);
        lock (gate)
        {
            var tenantWide = conversation is not { } one || (lastThrottled is { } last && last.Conversation != one && time.Clock.GetElapsedTime(last.At) < Both);
            if (conversation is { } id)
                lastThrottled = (id, time.Clock.GetTimestamp());
            if (!tenantWide)
                return wait;
            pacer.Slow();
            PauseFor(wait);
        }

        return wait;
    }

    /// <summary>Lets nobody but conversations call for a while, since nobody can be reached.</summary>
    public void Pause(TimeSpan wait)
    {
        lock (gate)
            PauseFor(wait);
    }

    private TimeSpan PauseLeft => pause - time.Clock.GetElapsedTime(pausedFrom);

    private void PauseFor(TimeSpan wait)
    {
        if (wait <= PauseLeft)
            return;
        (pausedFrom, pause) = (time.Clock.GetTimestamp(), wait);
    }

    private void Refill()
    {
        pacer.Rise();
        tokens = Math.Min(tokens + time.Clock.GetElapsedTime(refilledAt).TotalSeconds * pacer.Rate, Math.Max(1, pacer.Rate * Burst));
        refilledAt = time.Clock.GetTimestamp();
    }

    private void Serve()
    {
        lock (gate)
        {
            Refill();
            while (tokens >= 1 && PauseLeft <= TimeSpan.Zero && waiting.TryAdmitNext())
                tokens--;
            if (waiting.Any)
                timer.Change(NextLook(), Timeout.InfiniteTimeSpan);
        }
    }

    private TimeSpan NextLook()
    {
        var token = TimeSpan.FromSeconds(Math.Max(1 - tokens, 0) / pacer.Rate);
        var left = token > PauseLeft ? token : PauseLeft;
        return left > TimeSpan.FromMilliseconds(1) ? left : TimeSpan.FromMilliseconds(1);
    }
}
