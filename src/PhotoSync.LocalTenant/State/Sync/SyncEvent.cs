namespace PhotoSync.LocalTenant.State;

/// <summary>A request for somebody's own photo, and what SharePoint did about it.</summary>
internal sealed record SyncEvent(DateTimeOffset At, Guid Person, string Trigger, SyncOutcome Outcome);
