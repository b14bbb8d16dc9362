namespace PhotoSync.Comparison;

/// <summary>What a comparison found, with its evidence. <c>default</c> is "cannot tell: not compared". Immutable and thread-safe; never allocates.</summary>
public readonly record struct PhotoVerdict
{
    private PhotoVerdict(PhotoVerdictKind kind, CannotTellReason? reason, double distance, double threshold)
    {
        Kind = kind;
        this.reason = reason ?? default;
        Distance = distance;
        Threshold = threshold;
    }

    private readonly CannotTellReason reason;

    /// <summary>Same, different, or cannot tell.</summary>
    public PhotoVerdictKind Kind { get; }

    /// <summary>Why it cannot be told; <c>null</c> for the other kinds.</summary>
    public CannotTellReason? Reason => Kind == PhotoVerdictKind.CannotTell ? reason : null;

    /// <summary>How far apart the pictures are, 0 for identical ones, on the scale of <see cref="Threshold"/>; 0 too where nothing could be measured.</summary>
    public double Distance { get; }

    /// <summary>The distance up to which pictures count as the same one; 0 where nothing could be measured.</summary>
    public double Threshold { get; }

    /// <summary>Whether this is <see cref="PhotoVerdictKind.Same"/>.</summary>
    public bool IsSame => Kind == PhotoVerdictKind.Same;

    /// <summary>Whether this is <see cref="PhotoVerdictKind.Different"/>.</summary>
    public bool IsDifferent => Kind == PhotoVerdictKind.Different;

    /// <summary>The pictures show one photo.</summary>
    /// <param name="distance">How far apart they are, at most <paramref name="threshold"/>.</param>
    /// <param name="threshold">The distance up to which pictures count as the same one.</param>
    /// <returns>The verdict.</returns>
    public static PhotoVerdict Same(double distance, double threshold) => new(PhotoVerdictKind.Same, null, distance, threshold);

    /// <summary>The pictures show two photos.</summary>
    /// <param name="distance">How far apart they are, more than <paramref name="threshold"/>.</param>
    /// <param name="threshold">The distance up to which pictures count as the same one.</param>
    /// <returns>The verdict.</returns>
    public static PhotoVerdict Different(double distance, double threshold) => new(PhotoVerdictKind.Different, null, distance, threshold);

    /// <summary>It cannot be told.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="distance">How far apart they are where that was measured, else 0.</param>
    /// <param name="threshold">The distance up to which pictures count as the same one, else 0.</param>
    /// <returns>The verdict.</returns>
    public static PhotoVerdict CannotTell(CannotTellReason reason, double distance = 0, double threshold = 0) =>
        new(PhotoVerdictKind.CannotTell, reason, distance, threshold);
}
