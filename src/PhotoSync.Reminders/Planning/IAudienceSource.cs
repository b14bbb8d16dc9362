using PhotoSync.People;
using PhotoSync.Reminders.Campaigns;

namespace PhotoSync.Reminders.Planning;

/// <summary>Lists the people of audiences. What cannot be read is an <see cref="AudienceUnreadException"/>: an audience is complete, or there is none.</summary>
public interface IAudienceSource
{
    /// <summary>Lists an audience other than <see cref="Audience.Named"/> and <see cref="Audience.Listed"/>. The same person may come twice.</summary>
    Task<AudienceListing> ListAsync(TenantId tenant, Audience audience, CancellationToken cancellationToken);

    /// <summary>Finds people by user principal name or object id.</summary>
    Task<ResolvedNames> ResolveAsync(TenantId tenant, IReadOnlyList<string> names, CancellationToken cancellationToken);
}
