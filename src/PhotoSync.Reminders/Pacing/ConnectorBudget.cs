using PhotoSync.Reminders.Leasing;

namespace PhotoSync.Reminders.Pacing;

/// <summary>
/// The one budget of connector calls of a tenant in this process: a bucket of tokens that fills at the pace, and never more calls than Teams counts in any second. A conversation's call
/// takes its token at once, even one that is not there yet; follow-ups wait for a token, campaigns wait for one that no follow-up wants. Safe for concurrent use.
/// </summary>
public sealed class ConnectorBudget
{
    private static readonly TimeSpan Both = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan ShortestLook = TimeSpan.FromMilliseconds(1);

    private readonly Lock gate = new();
    private readonly MachineTime time;
    private readonly Pacer pacer;
    private readonly TokenBucket tokens;
    private readonly CallWindow window;
    private readonly ITimer timer;
    private readonly WaitingCalls waiting = new();
    private (Guid Conversation, long At)? lastThrottled;

    internal ConnectorBudget(PacingOptions options, MachineTime time)
    {
        this.time = time;
        pacer = new Pacer(options.CallsPerSecond, time);
        tokens = new TokenBucket(pacer, time);
        window = new CallWindow(PacingOptions.MostCallsPerSecond, time);
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

    /// <summary>Counts a call of a conversation. Never waits; those who wait do so a little longer.</summary>
    public void TakeForConversation()
    {
        lock (gate)
        {
            tokens.Take();
            window.Count();
        }
    }

    /// <summary>Waits for the right to make one call, which is over when what is returned is disposed of.</summary>
    public Task<CallUnderWay> TakeAsync(CallPriority priority, CancellationToken cancellationToken)
    {
        Task<CallUnderWay> turn;
        lock (gate)
            turn = waiting.Join(new CallUnderWay(this), priority, cancellationToken);
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
            tokens.Pause(wait);
        }

        return wait;
    }

    /// <summary>Lets nobody but conversations call for a while, since nobody can be reached.</summary>
    public void Pause(TimeSpan wait)
    {
        lock (gate)
            tokens.Pause(wait);
    }

    internal void End(CallUnderWay call, bool arrived)
    {
        lock (gate)
        {
            if (arrived)
                window.Arrived(call.LetGo);
            else
                window.Ended();
        }

        Serve();
    }

    private void Serve()
    {
        lock (gate)
        {
            while (waiting.Any && UntilNext() == TimeSpan.Zero && waiting.AdmitNext() is { } call)
            {
                tokens.Take();
                call.LetGo = window.Begin();
            }

            if (waiting.Any && UntilNext() is { } look)
                timer.Change(look > ShortestLook ? look : ShortestLook, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>How long until somebody may call; <see langword="null"/> where an answer is waited for first.</summary>
    private TimeSpan? UntilNext()
    {
        var token = tokens.UntilNext;
        return window.UntilNext is { } place ? (place > token ? place : token) : null;
    }
}
