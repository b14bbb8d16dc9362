namespace PhotoSync.Reminders.Planning;

/// <summary>An admin's file, resolved and kept.</summary>
/// <param name="List">By which a plan names it.</param>
/// <param name="People">How many people are on it.</param>
/// <param name="Unknown">Lines that mean nobody.</param>
/// <param name="Ambiguous">Lines that mean several people.</param>
public sealed record KeptList(Guid List, int People, IReadOnlyList<string> Unknown, IReadOnlyList<string> Ambiguous);
