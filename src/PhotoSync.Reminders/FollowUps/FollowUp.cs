using PhotoSync.People;

namespace PhotoSync.Reminders.FollowUps;

/// <summary>A promise to come back to a person at a certain time. At most one is open per person and purpose.</summary>
/// <param name="Id">Its own id.</param>
/// <param name="Person">Whom it is for.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="DueAt">When to come back, in UTC.</param>
/// <param name="Attempt">How often in a row handling it has failed; 0 while it goes to plan.</param>
/// <param name="InteractionId">The stored interaction whose card it updates.</param>
public sealed record FollowUp(Guid Id, PersonId Person, FollowUpPurpose Purpose, DateTimeOffset DueAt, int Attempt, string InteractionId);
