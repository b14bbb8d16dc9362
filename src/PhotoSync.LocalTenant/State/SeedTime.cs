namespace PhotoSync.LocalTenant.State;

/// <summary>When the tenant was filled: every date in the seed counts from it. Null before that.</summary>
internal sealed record SeedTime(DateTimeOffset? At);
