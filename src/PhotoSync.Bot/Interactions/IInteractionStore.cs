using PhotoSync.People;

namespace PhotoSync.Bot.Interactions;

/// <summary>The durable table of interactions. Safe for concurrent use, from several processes too.</summary>
public interface IInteractionStore
{
    /// <summary>Adds a new interaction.</summary>
    Task AddAsync(Interaction interaction, CancellationToken cancellationToken);

    /// <summary>Finds one by its id, expired ones too as long as they are kept; <see langword="null"/> where there is none.</summary>
    Task<Interaction?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>The newest interaction of a person and kind that has not expired; <see langword="null"/> where there is none.</summary>
    Task<Interaction?> FindNewestAsync(PersonId person, string kind, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Stores a changed interaction (its <see cref="Interaction.Version"/> already raised) unless somebody was faster.</summary>
    /// <param name="interaction">The interaction as it shall be.</param>
    /// <param name="expectedVersion">The version that it was changed from.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Whether it was stored; <see langword="false"/> where the stored version is another one, or it is gone.</returns>
    Task<bool> TryReplaceAsync(Interaction interaction, long expectedVersion, CancellationToken cancellationToken);
}
