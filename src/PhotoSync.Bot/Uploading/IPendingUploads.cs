using PhotoSync.People;

namespace PhotoSync.Bot.Uploading;

/// <summary>Pictures between preview and confirmation: the only photo bytes that are ever stored, deleted after <see cref="Lifetime"/> at the latest.</summary>
public interface IPendingUploads
{
    /// <summary>How long a picture is kept at most.</summary>
    static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    /// <summary>Keeps a picture.</summary>
    /// <returns>Its unguessable id.</returns>
    Task<string> KeepAsync(PersonId person, ReadOnlyMemory<byte> picture, CancellationToken cancellationToken);

    /// <summary>Finds a picture; <see langword="null"/> where it was deleted, is too old, or is another person's.</summary>
    Task<ReadOnlyMemory<byte>?> FindAsync(string id, PersonId person, CancellationToken cancellationToken);

    /// <summary>Deletes a picture; none is fine.</summary>
    Task DropAsync(string id, CancellationToken cancellationToken);
}
