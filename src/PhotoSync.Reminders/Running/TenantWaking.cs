namespace PhotoSync.Reminders.Running;

/// <summary>Whom the watchdog wakes, and what it stops when this process stops: with several nodes these are not the same.</summary>
internal sealed record TenantWaking(ITenantOwners Owners, OwnersInProcess Here);
