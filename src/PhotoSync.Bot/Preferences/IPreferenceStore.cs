using PhotoSync.People;

namespace PhotoSync.Bot.Preferences;

/// <summary>The durable table of preferences, one row a person.</summary>
public interface IPreferenceStore
{
    /// <summary>Finds a person's preferences; <see langword="null"/> where they never chose anything.</summary>
    Task<Preference?> FindAsync(PersonId person, CancellationToken cancellationToken);

    /// <summary>Keeps a person's preferences in place of earlier ones.</summary>
    Task SaveAsync(Preference preference, CancellationToken cancellationToken);

    /// <summary>Deletes a person's preferences. A wish not to be reminded is kept: forgetting it would bring the reminders back.</summary>
    Task ForgetAsync(PersonId person, CancellationToken cancellationToken);
}
