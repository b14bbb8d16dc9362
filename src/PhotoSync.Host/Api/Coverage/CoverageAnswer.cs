namespace PhotoSync.Host.Api.Coverage;

/// <summary>Coverage now. Numbers are absent where administrators see counts only and they would stand for too few people.</summary>
/// <param name="At">When it was counted.</param>
/// <param name="People">Everybody who counts: members whose account is enabled.</param>
/// <param name="LookedAt">How many were looked at once at least.</param>
/// <param name="Right">How many have the same photo in both places.</param>
/// <param name="States">How many are in which state, the most first.</param>
internal sealed record CoverageAnswer(DateTimeOffset At, int? People, int? LookedAt, int? Right, IReadOnlyList<StateCount> States)
{
    /// <summary>What is wrong with the whole tenant, the gravest first.</summary>
    public IReadOnlyList<TenantCause> Causes { get; init; } = [];

    /// <summary>The latest sweep; <see langword="null"/> before the first.</summary>
    public SweepAnswer? Sweep { get; init; }
}
