using PhotoSync.People;

namespace PhotoSync.Bot.Preferences;

/// <summary>The durable table of preferences, one row a person.</summary>
public interface IPreferenceStore
{
    /// <summary>Finds a person's preferences; <see langword="null"/> where they never chose anything.</summary>
    Task<Preference?> FindAsync(PersonId person, CancellationToken cancellationToken);

    /// <summary>Keeps a person's preferences in place of earlier ones.</summary>
    Task SaveAsync(Preference preference, CancellationToken cancellationToken);
}
