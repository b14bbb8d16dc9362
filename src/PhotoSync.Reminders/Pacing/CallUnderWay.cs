namespace PhotoSync.Reminders.Pacing;

/// <summary>The right to one call, from when its turn in the pace has come until the call is over.</summary>
public sealed class CallUnderWay : IDisposable
{
    private readonly ConnectorBudget budget;
    private readonly TaskCompletionSource<CallUnderWay> come = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<bool> left = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int over;

    internal CallUnderWay(ConnectorBudget budget, CallPriority priority) => (this.budget, Priority) = (budget, priority);

    /// <summary>Whether something is still to be done between its turn and its leaving (<see cref="LeaveAsync"/>). Otherwise its turn comes when it may leave, and it is made at once.</summary>
    internal bool LeavesLater { get; init; }

    internal CallPriority Priority { get; }

    /// <summary>When it left; <see langword="null"/> as long as it has not.</summary>
    internal TimeSpan? LetGo { get; set; }

    internal Task<CallUnderWay> Come => come.Task;

    internal Task<bool> Left => left.Task;

    /// <summary>Waits until Teams' present second has a place for it; then it is made at once.</summary>
    /// <returns>Whether it may: not where the tenant has begun to throttle since its turn came, or whoever waits is to stop.</returns>
    public Task<bool> LeaveAsync(CancellationToken cancellationToken) => budget.LeaveAsync(this, cancellationToken);

    /// <summary>Says that the message was delivered and answered for: so long does an answer take.</summary>
    public void Arrived() => End(arrived: true);

    /// <summary>Says that it is over, however it ended.</summary>
    public void Dispose() => End(arrived: false);

    /// <summary>Its turn has come.</summary>
    /// <returns>Whether anybody still waits for it.</returns>
    internal bool TryCome() => LeavesLater ? come.TrySetResult(this) : !come.Task.IsCompleted;

    /// <summary>It has a place.</summary>
    /// <returns>Whether anybody still waits for that.</returns>
    internal bool TryLeave() => LeavesLater ? left.TrySetResult(true) : come.TrySetResult(this);

    /// <summary>It is not to leave after all.</summary>
    internal void TurnBack() => left.TrySetResult(false);

    internal void GiveUp(CancellationToken cancellationToken) => come.TrySetCanceled(cancellationToken);

    private void End(bool arrived)
    {
        if (Interlocked.Exchange(ref over, 1) == 0)
            budget.End(this, arrived);
    }
}
