namespace PhotoSync.People;

/// <summary>
/// The single sign-on tokens that people's Teams clients gave to this application (domain.md §4.8). Supplied by whoever talks to the token service;
/// asked only when no longer-lived grant of the person is at hand.
/// </summary>
public interface ISsoTokens
{
    /// <summary>The person's present token for this application.</summary>
    /// <returns><see langword="null"/> where the person has not signed in.</returns>
    Task<string?> FindAsync(PersonId person, CancellationToken cancellationToken);
}
