using PhotoSync.People;

namespace PhotoSync.Bot.SigningIn;

/// <summary>Asks the token service for a person's token where no longer-lived grant is at hand: they may have signed in long ago.</summary>
internal sealed class SsoTokens(SignInRecords records) : ISsoTokens
{
    public Task<string?> FindAsync(PersonId person, CancellationToken cancellationToken) => records.FindTokenAsync(person, cancellationToken);
}
