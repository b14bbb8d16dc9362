namespace PhotoSync.LocalTenant.State;

/// <summary>The policy as set, and the one before, which holds until the change has taken effect.</summary>
internal sealed record PolicyHistory(PhotoPolicy Current, PhotoPolicy Before, DateTimeOffset ChangedAt)
{
    public static PolicyHistory Open { get; } = new(PhotoPolicy.Open, PhotoPolicy.Open, DateTimeOffset.MinValue);

    public PolicyHistory Replace(PhotoPolicy policy, DateTimeOffset now) => new(policy, Current, now);

    public PhotoPolicy InForce(TimeSpan delay, DateTimeOffset now) => now - ChangedAt < delay ? Before : Current;
}
