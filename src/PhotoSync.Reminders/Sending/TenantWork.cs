using PhotoSync.Reminders.Leasing;
using PhotoSync.Reminders.Pacing;

namespace PhotoSync.Reminders.Sending;

/// <summary>What everybody who works for a tenant holds in hand.</summary>
/// <param name="Lease">The right to.</param>
/// <param name="Budget">The calls that may be made.</param>
internal sealed record TenantWork(TenantLease Lease, ConnectorBudget Budget);
