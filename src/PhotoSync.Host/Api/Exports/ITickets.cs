using PhotoSync.People;

namespace PhotoSync.Host.Api.Exports;

/// <summary>Tickets for one download each, good for 60 seconds.</summary>
internal interface ITickets
{
    /// <summary>Issues a ticket.</summary>
    Task<ExportTicket> IssueAsync(TenantId tenant, ExportWish wish, CancellationToken cancellationToken);

    /// <summary>Takes a ticket, so that nobody takes it again.</summary>
    /// <returns><see langword="null"/> where there is none, or its time is over.</returns>
    Task<(TenantId Tenant, ExportWish Wish)?> TakeAsync(string secret, CancellationToken cancellationToken);
}
