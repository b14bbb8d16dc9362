namespace PhotoSync.Diagnosis;

/// <summary>What our own observations tell about the present Exchange photo (domain.md §0.4).</summary>
/// <param name="FirstSeen">When the present change token was first seen, in UTC; <see langword="null"/> where it is seen for the first time now.</param>
/// <param name="ChangeWitnessed">Whether another token (or none) had been seen before it, or our own upload made it: then <paramref name="FirstSeen"/> bounds the change from above and the earlier look bounds it from below.</param>
/// <param name="LastSeenOther">When another token (or none) was last seen, in UTC; <see langword="null"/> where it never was.</param>
public sealed record PhotoHistory(DateTimeOffset? FirstSeen, bool ChangeWitnessed, DateTimeOffset? LastSeenOther)
{
    /// <summary>Nothing was seen before.</summary>
    public static PhotoHistory None { get; } = new(null, false, null);
}
