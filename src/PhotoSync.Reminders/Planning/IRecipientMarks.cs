using PhotoSync.People;

namespace PhotoSync.Reminders.Planning;

/// <summary>The durable marks of people. The ledger itself marks whoever was reminded, in the commit that says so.</summary>
public interface IRecipientMarks
{
    /// <summary>The marks of those among some people of a tenant who have any.</summary>
    Task<IReadOnlyList<RecipientMark>> FindAsync(TenantId tenant, IReadOnlyList<Guid> people, CancellationToken cancellationToken);

    /// <summary>Notes that a person wants to be left alone for a while.</summary>
    Task SnoozeAsync(PersonId person, DateTimeOffset until, CancellationToken cancellationToken);
}
