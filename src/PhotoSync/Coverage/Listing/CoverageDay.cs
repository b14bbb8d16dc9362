using PhotoSync.Diagnosis;

namespace PhotoSync.Coverage.Listing;

/// <summary>How many people were in which state at the end of a day, or now for the present one. Days without a sweep have no row.</summary>
/// <param name="Day">The day in UTC.</param>
/// <param name="States">How many people in each state.</param>
public sealed record CoverageDay(DateOnly Day, IReadOnlyDictionary<PhotoState, int> States);
