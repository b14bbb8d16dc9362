using PhotoSync.Photos;

namespace PhotoSync.Synchronization;

/// <summary>What came of an admin repair.</summary>
/// <param name="StoppedAt">The step that did not succeed; <see langword="null"/> where all did.</param>
/// <param name="Outcome">The outcome of that step, or <see cref="WriteOutcome.Written"/>.</param>
public sealed record RepairOutcome(RepairStep? StoppedAt, WriteOutcome Outcome);
