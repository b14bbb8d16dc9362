namespace PhotoSync.Benchmarks.Photos;

/// <summary>What <see cref="Speed"/> measured; times in milliseconds, a comparison's in nanoseconds, of copies or of others, whichever takes longer.</summary>
internal sealed record SpeedFigures(double Fingerprint, double Decode, double Full, double Nanoseconds, double Bytes, Flow Flow);
