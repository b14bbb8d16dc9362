using PhotoSync.People;

namespace PhotoSync.Reminders.Planning;

/// <summary>The durable lists of people that admins brought as files.</summary>
public interface IAudienceLists
{
    /// <summary>Keeps a list, all of it or nothing.</summary>
    Task KeepAsync(TenantId tenant, Guid list, IReadOnlyList<Candidate> people, CancellationToken cancellationToken);

    /// <summary>The people of a list, at constant memory; nobody where the tenant has no such list.</summary>
    IAsyncEnumerable<Candidate> ReadAsync(TenantId tenant, Guid list, CancellationToken cancellationToken);
}
