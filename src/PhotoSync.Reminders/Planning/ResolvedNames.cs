namespace PhotoSync.Reminders.Planning;

/// <summary>Whom the lines of a file mean.</summary>
/// <param name="Found">The people found.</param>
/// <param name="Unknown">Lines that mean nobody.</param>
/// <param name="Ambiguous">Lines that mean several people.</param>
public sealed record ResolvedNames(IReadOnlyList<Candidate> Found, IReadOnlyList<string> Unknown, IReadOnlyList<string> Ambiguous);
