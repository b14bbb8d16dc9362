using PhotoSync.Reading;

namespace PhotoSync.People;

/// <summary>Reads people, mailboxes and the photo policy from Microsoft Graph. Implementations are safe for concurrent use and never throw for an upstream failure.</summary>
public interface IDirectory
{
    /// <summary>Reads one person.</summary>
    /// <returns>Known <see langword="null"/> when the directory does not know the id (404 Request_ResourceNotFound).</returns>
    Task<Reading<Person?>> FindAsync(PersonId person, Acting acting, CancellationToken cancellationToken);

    /// <summary>
    /// The sign-in name that the person had when last heard of, from an earlier read or from their own sign-in; the directory is not asked. Other services
    /// can be asked by it at once, but what they say counts only once <see cref="FindAsync"/> has told the same name.
    /// </summary>
    /// <returns><see langword="null"/> where none was heard of.</returns>
    Task<string?> RecallNameAsync(PersonId person, Acting acting, CancellationToken cancellationToken);

    /// <summary>Finds a person by user principal name or mail address, for an admin's question.</summary>
    /// <returns>Known <see langword="null"/> when nobody has that name.</returns>
    Task<Reading<Person?>> FindByNameAsync(TenantId tenant, string userPrincipalNameOrMail, Acting acting, CancellationToken cancellationToken);

    /// <summary>Reads where the person's mailbox is.</summary>
    Task<Reading<Mailbox>> ReadMailboxAsync(PersonId person, Acting acting, CancellationToken cancellationToken);

    /// <summary>Reads who may change photos in the tenant.</summary>
    Task<Reading<PhotoUpdatePolicy>> ReadPhotoPolicyAsync(TenantId tenant, Acting acting, CancellationToken cancellationToken);

    /// <summary>
    /// The directory roles (template ids) that the person is known to hold, from their own sign-in (<c>wids</c>).
    /// </summary>
    /// <returns>Unread with <see cref="ReadFailureReason.SignInNeeded"/> where only the application acts: roles are then not known.</returns>
    Task<Reading<IReadOnlyList<Guid>>> ReadRolesAsync(PersonId person, Acting acting, CancellationToken cancellationToken);
}
