using PhotoSync.Reminders.Leasing;

namespace PhotoSync.Reminders.Pacing;

/// <summary>
/// The one budget of connector calls of a tenant in this process: a bucket of tokens that fills at the pace, and never more calls than Teams counts in any second. A conversation's call
/// takes its token at once, even one that is not there yet; follow-ups wait for a token, campaigns wait for one that no follow-up wants. A place in the second is taken at the moment of
/// leaving, so that nothing that is done between a call's turn and the call costs places. Safe for concurrent use.
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
    private readonly WaitingCalls leaving = new();
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

    /// <summary>Waits for the right to make one call at once, which is over when what is returned is disposed of.</summary>
    public Task<CallUnderWay> TakeAsync(CallPriority priority, CancellationToken cancellationToken) => TakeAsync(new CallUnderWay(this, priority), cancellationToken);

    /// <summary>Waits for a call's turn in the pace, for somebody who has something to do before it leaves (<see cref="CallUnderWay.LeaveAsync"/>).</summary>
    public Task<CallUnderWay> TakeAheadAsync(CallPriority priority, CancellationToken cancellationToken) =>
        TakeAsync(new CallUnderWay(this, priority) { LeavesLater = true }, cancellationToken);

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
            BeQuiet(wait);
        }

        return wait;
    }

    /// <summary>Lets nobody but conversations call for a while, since nobody can be reached.</summary>
    public void Pause(TimeSpan wait)
    {
        lock (gate)
            BeQuiet(wait);
    }

    internal Task<bool> LeaveAsync(CallUnderWay call, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (tokens.Quiet > TimeSpan.Zero)
                call.TurnBack();
            else
                leaving.Join(call);
        }

        Serve();
        return cancellationToken.CanBeCanceled ? UntilAsync(call.Left, cancellationToken.Register(call.TurnBack)) : call.Left;
    }

    internal void End(CallUnderWay call, bool arrived)
    {
        lock (gate)
        {
            if (call.LetGo is not { } letGo)
                return;
            if (arrived)
                window.Arrived(letGo);
            else
                window.Ended();
        }

        Serve();
    }

    private Task<CallUnderWay> TakeAsync(CallUnderWay call, CancellationToken cancellationToken)
    {
        lock (gate)
            waiting.Join(call);
        Serve();
        return cancellationToken.CanBeCanceled ? UntilAsync(call.Come, cancellationToken.Register(() => call.GiveUp(cancellationToken))) : call.Come;
    }

    private static async Task<T> UntilAsync<T>(Task<T> answer, CancellationTokenRegistration giving)
    {
        await using (giving)
            return await answer;
    }

    private void BeQuiet(TimeSpan wait)
    {
        tokens.Pause(wait);
        leaving.TurnBack();
    }

    private void Serve()
    {
        lock (gate)
        {
            while (waiting.Any && tokens.UntilNext == TimeSpan.Zero && waiting.Admit(call => call.TryCome()) is { } call)
            {
                tokens.Take();
                if (!call.LeavesLater)
                    leaving.Join(call);
            }

            while (leaving.Any && UntilPlace() == TimeSpan.Zero && leaving.Admit(call => call.TryLeave()) is { } call)
                call.LetGo = window.Begin();
            LookAgain();
        }
    }

    private void LookAgain()
    {
        var turn = waiting.Any ? tokens.UntilNext : (TimeSpan?)null;
        var place = leaving.Any ? UntilPlace() : null;
        if ((turn < place ? turn : place ?? turn) is { } look)
            timer.Change(look > ShortestLook ? look : ShortestLook, Timeout.InfiniteTimeSpan);
    }

    /// <summary>How long until a call may leave; <see langword="null"/> where an answer is waited for first.</summary>
    private TimeSpan? UntilPlace() => window.UntilNext is { } place ? (place > tokens.Quiet ? place : tokens.Quiet) : null;
}
