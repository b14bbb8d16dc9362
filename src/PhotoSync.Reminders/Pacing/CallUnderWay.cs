namespace PhotoSync.Reminders.Pacing;

/// <summary>The right to one call, from when it was given until the call is over. Whoever has it makes the call at once.</summary>
public sealed class CallUnderWay : IDisposable
{
    private readonly ConnectorBudget budget;
    private int over;

    internal CallUnderWay(ConnectorBudget budget) => this.budget = budget;

    internal TimeSpan LetGo { get; set; }

    /// <summary>Says that the message was delivered and answered for: so long does an answer take.</summary>
    public void Arrived() => End(arrived: true);

    /// <summary>Says that it is over, however it ended.</summary>
    public void Dispose() => End(arrived: false);

    private void End(bool arrived)
    {
        if (Interlocked.Exchange(ref over, 1) == 0)
            budget.End(this, arrived);
    }
}
