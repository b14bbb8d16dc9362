namespace PhotoSync.Reminders.Pacing;

/// <summary>Calls that wait, follow-ups before campaigns. Not safe for concurrent use.</summary>
internal sealed class WaitingCalls
{
    private readonly Queue<CallUnderWay> followUps = new();
    private readonly Queue<CallUnderWay> campaigns = new();

    public bool Any => followUps.Count + campaigns.Count > 0;

    public void Join(CallUnderWay call) => (call.Priority == CallPriority.FollowUp ? followUps : campaigns).Enqueue(call);

    /// <summary>The next call that takes what there is; <see langword="null"/> where none does.</summary>
    public CallUnderWay? Admit(Func<CallUnderWay, bool> takes)
    {
        while (followUps.TryDequeue(out var call) || campaigns.TryDequeue(out call))
            if (takes(call))
                return call;
        return null;
    }

    /// <summary>Tells all of them that they are not to leave. Who leaves as soon as their turn comes wait on.</summary>
    public void TurnBack()
    {
        foreach (var call in campaigns.Concat(followUps))
            call.TurnBack();
    }
}
