using PhotoSync.People;

namespace PhotoSync.Bot.Preferences;

/// <summary>What a person asked us to keep to.</summary>
/// <param name="Person">Who.</param>
/// <param name="Language">BCP 47 tag of the language they chose; <see langword="null"/> to follow their client.</param>
/// <param name="NoReminders">Whether they asked not to be reminded.</param>
public sealed record Preference(PersonId Person, string? Language, bool NoReminders);
