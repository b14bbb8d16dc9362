using PhotoSync.People;

namespace PhotoSync.Bot.Preferences;

/// <summary>Everything that is stored about a person, wherever it is stored.</summary>
public interface IPersonalData
{
    /// <summary>
    /// Deletes it all, together or not at all: conversation, interactions, waiting uploads, preferences, follow-ups, observations, visits, grants,
    /// and the name under which they stand in the audit. A wish not to be reminded is kept: forgetting it would bring the reminders back.
    /// </summary>
    Task ForgetAsync(PersonId person, CancellationToken cancellationToken);
}
