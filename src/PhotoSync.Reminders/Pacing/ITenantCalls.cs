using PhotoSync.People;

namespace PhotoSync.Reminders.Pacing;

/// <summary>The one budget of connector calls of a tenant, wherever it is kept: in this process, or by the node that sends for the tenant.</summary>
public interface ITenantCalls
{
    /// <summary>Counts a call of a conversation. Never waits; those who wait do so a little longer.</summary>
    void Count(TenantId tenant);

    /// <summary>Waits for the right to make one call for a follow-up.</summary>
    Task TakeForFollowUpAsync(TenantId tenant, CancellationToken cancellationToken);
}
