namespace PhotoSync.Reminders.FollowUps;

/// <summary>Keeps the promise of a follow-up. May be called again for the same one (a crash in the middle, a failure), so it must be idempotent.</summary>
public interface IFollowUpHandler
{
    /// <summary>Reads again and tells the person.</summary>
    Task<FollowUpOutcome> HandleAsync(FollowUp followUp, CancellationToken cancellationToken);
}
