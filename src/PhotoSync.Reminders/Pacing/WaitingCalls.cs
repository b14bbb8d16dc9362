namespace PhotoSync.Reminders.Pacing;

/// <summary>Those who wait for a call, in two queues. Not safe for concurrent use; whoever is admitted goes on elsewhere.</summary>
internal sealed class WaitingCalls
{
    private readonly Queue<Turn> followUps = new();
    private readonly Queue<Turn> campaigns = new();

    public bool Any => followUps.Count + campaigns.Count > 0;

    public Task<CallUnderWay> Join(CallUnderWay call, CallPriority priority, CancellationToken cancellationToken)
    {
        var turn = new Turn(call);
        (priority == CallPriority.FollowUp ? followUps : campaigns).Enqueue(turn);
        if (!cancellationToken.CanBeCanceled)
            return turn.Come.Task;

        var leaving = cancellationToken.Register(() => turn.Come.TrySetCanceled(cancellationToken));
        return LeaveAfterAsync(turn.Come.Task, leaving);
    }

    /// <summary>Lets the next one call who still wants to; <see langword="null"/> where there is none.</summary>
    public CallUnderWay? AdmitNext()
    {
        while (followUps.TryDequeue(out var turn) || campaigns.TryDequeue(out turn))
            if (turn.Come.TrySetResult(turn.Call))
                return turn.Call;
        return null;
    }

    private static async Task<CallUnderWay> LeaveAfterAsync(Task<CallUnderWay> turn, CancellationTokenRegistration leaving)
    {
        await using (leaving)
            return await turn;
    }

    private sealed record Turn(CallUnderWay Call)
    {
        public TaskCompletionSource<CallUnderWay> Come { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
