namespace PhotoSync.Benchmarks.Photos;

/// <summary>Many photos, one after the other.</summary>
/// <param name="Photos">How many.</param>
/// <param name="Seconds">How long all took.</param>
/// <param name="BytesEach">Allocated on the managed heap for each.</param>
/// <param name="PeakMegabytes">The most memory that the process ever had.</param>
/// <param name="Curve">Its memory after each fiftieth of them.</param>
internal sealed record Flow(int Photos, double Seconds, double BytesEach, double PeakMegabytes, IReadOnlyList<double> Curve);
