namespace PhotoSync.Benchmarks.Promises;

/// <summary>What one measurement brings home.</summary>
internal sealed record Findings(IReadOnlyList<Promise> Promises, IReadOnlyList<Curve> Curves);
