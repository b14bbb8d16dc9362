using PhotoSync.People;
using PhotoSync.Reading;

namespace PhotoSync.Coverage.Keeping;

/// <summary>Where the latest sweep of a tenant stands.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Phase">How far it has come.</param>
/// <param name="StartedAt">When it began, in UTC.</param>
public sealed record SweepStatus(long Number, SweepPhase Phase, DateTimeOffset StartedAt)
{
    /// <summary>Whether somebody runs it now; one that was put off or broken off goes on later.</summary>
    public bool IsRunning { get; init; }

    /// <summary>When it ended, in UTC; <see langword="null"/> while it runs.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>When a sweep last came to its end, this one or one before, in UTC; <see langword="null"/> where none ever did. Since then everybody has been looked at.</summary>
    public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>How many people it has looked at.</summary>
    public int LookedAt { get; init; }

    /// <summary>How many people there are to look at.</summary>
    public int People { get; init; }

    /// <summary>Who may change photos in the tenant; <see langword="null"/> where that could not be read.</summary>
    public PhotoUpdatePolicy? Policy { get; init; }

    /// <summary>What kept it from going on; <see langword="null"/> where nothing did.</summary>
    public ReadFailureReason? Refusal { get; init; }

    /// <summary>The permission that is missing; <see langword="null"/> where none is known to be.</summary>
    public string? MissingPermission { get; init; }
}
