using PhotoSync.People;

namespace PhotoSync.Bot.Conversations;

/// <summary>The durable table of conversations, one row a person. Safe for concurrent use, from several processes too.</summary>
public interface IConversationStore
{
    /// <summary>Keeps the person's latest conversation in place of an earlier one; a missing locale or time zone leaves the known one.</summary>
    /// <returns>Whether this person was not known before: of several that arrive at once, exactly one is told so.</returns>
    Task<bool> SaveAsync(KnownConversation conversation, CancellationToken cancellationToken);

    /// <summary>Finds a person's conversation; <see langword="null"/> where they never wrote.</summary>
    Task<KnownConversation?> FindAsync(PersonId person, CancellationToken cancellationToken);

    /// <summary>Deletes a person's conversation.</summary>
    Task ForgetAsync(PersonId person, CancellationToken cancellationToken);
}
