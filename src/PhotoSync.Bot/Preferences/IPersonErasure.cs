using PhotoSync.People;

namespace PhotoSync.Bot.Preferences;

/// <summary>Forgets a person, at their own wish or by an admin of their tenant.</summary>
public interface IPersonErasure
{
    /// <param name="person">Who is forgotten, known or not.</param>
    /// <param name="by">Who asked for it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>What was deleted.</returns>
    Task<Erased> EraseAsync(PersonId person, PersonId by, CancellationToken cancellationToken);
}
