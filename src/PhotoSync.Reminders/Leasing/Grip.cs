using PhotoSync.People;

namespace PhotoSync.Reminders.Leasing;

/// <summary>The right to send for a tenant, as a ledger sees it. An epoch rises with each take-over, so a grip that was lost can be told from the present one.</summary>
/// <param name="Tenant">The tenant.</param>
/// <param name="Epoch">The number of the take-over.</param>
public sealed record Grip(TenantId Tenant, long Epoch);
