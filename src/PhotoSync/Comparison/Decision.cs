namespace PhotoSync.Comparison;

/// <summary>Where distances become verdicts.</summary>
/// <param name="Same">Up to here two pictures are one photo.</param>
/// <param name="Different">From here on they are two; between the two it cannot be told.</param>
internal readonly record struct Decision(double Same, double Different)
{
    /// <summary>For the first look: one pair of one photo in six hundred lies above the first figure.</summary>
    public static readonly Decision Fingerprints = new(1.5, 2.3);

    /// <summary>For the second, which sees only what the first left open, and would rather not tell.</summary>
    public static readonly Decision Pixels = new(1.7, 3.0);

    public PhotoVerdict Decide(double distance)
    {
        if (distance <= Same) return PhotoVerdict.Same(distance, Same);
        return distance >= Different ? PhotoVerdict.Different(distance, Same) : PhotoVerdict.CannotTell(CannotTellReason.Borderline, distance, Same);
    }
}
