namespace PhotoSync.Benchmarks.Promises;

/// <summary>Something over time, to be drawn.</summary>
/// <param name="Name">Of the picture's file.</param>
/// <param name="Title">Says what and in which unit.</param>
/// <param name="Points">In equal steps.</param>
internal sealed record Curve(string Name, string Title, IReadOnlyList<double> Points);
