namespace PhotoSync.Bot.Preferences;

/// <summary>What was deleted about a person.</summary>
/// <param name="Counts">How many entries of each kind; kinds of which there was nothing are absent.</param>
public sealed record Erased(IReadOnlyDictionary<ErasedKind, int> Counts);
