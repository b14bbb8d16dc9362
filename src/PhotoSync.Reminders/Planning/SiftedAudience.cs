namespace PhotoSync.Reminders.Planning;

/// <summary>A plan's audience in chunks, each person once, with why some are left out.</summary>
/// <param name="Origin">Where it was taken from; <see langword="null"/> where an admin named the people.</param>
/// <param name="Chunks">Read as one goes along.</param>
internal sealed record SiftedAudience(AudienceOrigin? Origin, IAsyncEnumerable<IReadOnlyList<(Candidate Candidate, ExclusionReason? Out)>> Chunks);
