namespace PhotoSync.Reminders.Planning;

/// <summary>What is kept about a person between campaigns.</summary>
/// <param name="Person">Entra object id.</param>
/// <param name="OptedOut">Whether they asked not to be reminded.</param>
/// <param name="SnoozedUntil">Until when they asked to be left alone, in UTC.</param>
/// <param name="RemindedAt">When they were last sent a reminder, in UTC.</param>
public sealed record RecipientMark(Guid Person, bool OptedOut, DateTimeOffset? SnoozedUntil, DateTimeOffset? RemindedAt);
