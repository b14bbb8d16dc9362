using System.Collections.Concurrent;
using PhotoSync.Reminders.FollowUps;

namespace PhotoSync.Reminders.Tests.FollowUps;

/// <summary>Handles follow-ups as told, and lets a test see when.</summary>
internal sealed class ScriptedHandler : IFollowUpHandler
{
    private readonly SemaphoreSlim started = new(0);
    private readonly ConcurrentQueue<FollowUp> begun = new();
    private TaskCompletionSource gate = Opened();
    private int running;
    private int handled;

    public bool Fails { get; set; }

    public Func<FollowUp, FollowUpOutcome> Answer { get; set; } = _ => new FollowUpOutcome.Done();

    public int Running => Volatile.Read(ref running);

    public int Handled => Volatile.Read(ref handled);

    public void Hold() => gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Release() => gate.SetResult();

    /// <summary>The next one that is begun.</summary>
    public async Task<FollowUp> NextAsync(TimeSpan patience)
    {
        Assert.True(await started.WaitAsync(patience), "No follow-up was handled.");
        return begun.TryDequeue(out var followUp) ? followUp : throw new InvalidOperationException("One was begun that nobody noted.");
    }

    public async Task<FollowUpOutcome> HandleAsync(FollowUp followUp, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref running);
        begun.Enqueue(followUp);
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
