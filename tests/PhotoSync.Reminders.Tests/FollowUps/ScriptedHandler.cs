using PhotoSync.Reminders.FollowUps;

namespace PhotoSync.Reminders.Tests.FollowUps;

/// <summary>Handles follow-ups as told, and lets a test see when.</summary>
internal sealed class ScriptedHandler : IFollowUpHandler
{
    private readonly SemaphoreSlim started = new(0);
    private TaskCompletionSource gate = Opened();
    private int running;
    private int handled;

    public bool Fails { get; set; }

    public Func<FollowUp, FollowUpOutcome> Answer { get; set; } = _ => new FollowUpOutcome.Done();

    public int Running => Volatile.Read(ref running);

    public int Handled => Volatile.Read(ref handled);

    public void Hold() => gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Release() => gate.SetResult();

    public async Task NextAsync(TimeSpan patience) => Assert.True(await started.WaitAsync(patience), "No follow-up was handled.");

    public async Task<FollowUpOutcome> HandleAsync(FollowUp followUp, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref running);
        started.Release();
        await gate.Task.WaitAsync(cancellationToken);
        Interlocked.Decrement(ref running);
        Interlocked.Increment(ref handled);
        return Fails ? throw new InvalidOperationException("As told.") : Answer(followUp);
    }

    private static TaskCompletionSource Opened()
    {
        var opened = new TaskCompletionSource();
        opened.SetResult();
        return opened;
    }
}
