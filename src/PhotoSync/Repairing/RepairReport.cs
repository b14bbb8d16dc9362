using PhotoSync.Synchronization;

namespace PhotoSync.Repairing;

/// <summary>What a repair did for one person.</summary>
/// <param name="Forecast">What it was to do, as read just before.</param>
/// <param name="End">How it ended.</param>
/// <param name="StoppedAt">The step that did not succeed; <see langword="null"/> where none failed.</param>
public sealed record RepairReport(RepairForecast Forecast, RepairEnd End, RepairStep? StoppedAt);
