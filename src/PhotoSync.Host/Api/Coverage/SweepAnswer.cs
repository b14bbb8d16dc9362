using PhotoSync.Coverage.Keeping;
using PhotoSync.Reading;

namespace PhotoSync.Host.Api.Coverage;

/// <summary>Where the latest sweep stands.</summary>
internal sealed record SweepAnswer(long Number, SweepPhase Phase, DateTimeOffset StartedAt, DateTimeOffset? EndedAt, int LookedAt, int People, ReadFailureReason? Refusal)
{
    public static SweepAnswer? Of(SweepStatus? status) => status is null
        ? null
        : new(status.Number, status.Phase, status.StartedAt, status.EndedAt, status.LookedAt, status.People, status.Refusal) { IsUnderWay = status.IsRunning };

    /// <summary>Whether it runs now; one that is unfinished and does not was put off and goes on later.</summary>
    public bool IsUnderWay { get; init; }
}
