using PhotoSync.People;

namespace PhotoSync.Reminders.Sending;

/// <summary>Knows the time zones that people live in (domain.md §9).</summary>
public interface IRecipientZones
{
    /// <summary>IANA or Windows name of a person's time zone; <see langword="null"/> where nothing tells it.</summary>
    Task<string?> FindAsync(PersonId person, CancellationToken cancellationToken);
}
