using PhotoSync.People;

namespace PhotoSync.Host.Api.Audit;

/// <summary>Reads the audit of one tenant, newest first.</summary>
internal interface IAuditReading
{
    /// <summary>One page, behind (older than) a place.</summary>
    Task<IReadOnlyList<AuditLineAnswer>> ListAsync(TenantId tenant, long? before, int atMost, CancellationToken cancellationToken);

    /// <summary>All lines, at constant memory.</summary>
    IAsyncEnumerable<AuditLineAnswer> ListAllAsync(TenantId tenant, CancellationToken cancellationToken);
}
