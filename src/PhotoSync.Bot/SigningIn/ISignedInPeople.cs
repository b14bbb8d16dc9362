using PhotoSync.People;

namespace PhotoSync.Bot.SigningIn;

/// <summary>Keeps people's single sign-on tokens where the Microsoft 365 adapters find them, encrypted.</summary>
public interface ISignedInPeople
{
    /// <summary>Whether a token of the person is kept that still holds for a few minutes.</summary>
    Task<bool> IsSignedInAsync(PersonId person, CancellationToken cancellationToken);

    /// <summary>Keeps a person's token for this application.</summary>
    /// <param name="person">Whose it is.</param>
    /// <param name="token">The token; its audience is this application.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Whether the token is this person's: one of somebody else is not kept.</returns>
    Task<bool> KeepAsync(PersonId person, string token, CancellationToken cancellationToken);

    /// <summary>Drops a person's token and all that was obtained with it.</summary>
    Task ForgetAsync(PersonId person, CancellationToken cancellationToken);
}
