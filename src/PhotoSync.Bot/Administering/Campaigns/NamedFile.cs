using PhotoSync.Reminders.Planning;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>An admin's file, as it is kept with their card: the people are in a list of their own, and of the faulty lines only the first are here.</summary>
/// <param name="List">The list.</param>
/// <param name="People">How many people are on it.</param>
/// <param name="Unknown">The lines that mean nobody.</param>
/// <param name="Ambiguous">The lines that mean several people.</param>
internal sealed record NamedFile(Guid List, int People, FaultyLines Unknown, FaultyLines Ambiguous)
{
    public static NamedFile Of(KeptList kept) => new(kept.List, kept.People, FaultyLines.Of(kept.Unknown), FaultyLines.Of(kept.Ambiguous));
}
