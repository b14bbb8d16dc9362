namespace PhotoSync.Host.Api.Audit;

/// <summary>A line of the audit.</summary>
/// <param name="Place">1, 2, 3 … without a gap.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Act">What was done, or tried.</param>
/// <param name="Detail">A word more about it; absent where there is none.</param>
internal sealed record AuditLineAnswer(long Place, DateTimeOffset At, string Act, string? Detail)
{
    /// <summary>Who did it; absent where that person had everything about them deleted.</summary>
    public Guid? Actor { get; init; }

    /// <summary>The actor's name, where they count towards coverage.</summary>
    public string? ActorName { get; init; }
}
