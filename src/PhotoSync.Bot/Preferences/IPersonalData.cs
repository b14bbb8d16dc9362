using PhotoSync.People;

namespace PhotoSync.Bot.Preferences;

/// <summary>Everything that is stored about a person, wherever it is stored.</summary>
public interface IPersonalData
{
    /// <summary>
    /// Deletes it all, together or not at all: conversation, interactions, waiting uploads, preferences, follow-ups, observations, visits, grants,
    /// and the name under which they stand in the audit. What stays leads back to nobody: rows of campaigns under a stand-in, so that sums hold, and
    /// for a wish not to be reminded, which forgetting must not undo, a keyed hash.
    /// </summary>
    /// <returns>What was deleted.</returns>
    Task<Erased> ForgetAsync(PersonId person, CancellationToken cancellationToken);
}
