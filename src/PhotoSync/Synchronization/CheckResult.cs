using PhotoSync.Diagnosis;

namespace PhotoSync.Synchronization;

/// <summary>A finding with everything that was read for it.</summary>
/// <param name="Situation">What was read.</param>
/// <param name="Finding">What it means.</param>
public sealed record CheckResult(Situation Situation, Finding Finding);
