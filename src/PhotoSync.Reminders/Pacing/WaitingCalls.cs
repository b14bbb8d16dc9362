namespace PhotoSync.Reminders.Pacing;

/// <summary>Those who wait for a call, in two queues. Not safe for concurrent use; whoever is admitted goes on elsewhere.</summary>
internal sealed class WaitingCalls
{
    private readonly Queue<TaskCompletionSource> followUps = new();
    private readonly Queue<TaskCompletionSource> campaigns = new();

    public bool Any => followUps.Count + campaigns.Count > 0;

    public Task Join(CallPriority priority, CancellationToken cancellationToken)
    {
        var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        (priority == CallPriority.FollowUp ? followUps : campaigns).Enqueue(turn);
        if (!cancellationToken.CanBeCanceled)
            return turn.Task;

        var leaving = cancellationToken.Register(() => turn.TrySetCanceled(cancellationToken));
        return LeaveAfterAsync(turn.Task, leaving);
    }

    /// <summary>Lets the next one call who still wants to; <see langword="false"/> where there is none.</summary>
    public bool TryAdmitNext()
    {
        while (followUps.TryDequeue(out var turn) || campaigns.TryDequeue(out turn))
            if (turn.TrySetResult())
                return true;
        return false;
    }

    private static async Task LeaveAfterAsync(Task turn, CancellationTokenRegistration leaving)
    {
        await using (leaving)
            await turn;
    }
}
