namespace PhotoSync.Reminders.FollowUps;

/// <summary>What came of handling a follow-up: <see cref="Done"/> or <see cref="Again"/>, nothing else. A failure is an exception; the pump tries again by itself.</summary>
public abstract record FollowUpOutcome
{
    private FollowUpOutcome()
    {
    }

    /// <summary>The promise is kept; the row goes.</summary>
    public sealed record Done : FollowUpOutcome;

    /// <summary>It is to be handled once more.</summary>
    /// <param name="At">When, in UTC.</param>
    public sealed record Again(DateTimeOffset At) : FollowUpOutcome;
}
