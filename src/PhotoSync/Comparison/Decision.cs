namespace PhotoSync.Comparison;

/// <summary>Where distances become verdicts.</summary>
/// <param name="Same">Up to here two pictures are one photo.</param>
/// <param name="Different">From here on they are two; between the two it cannot be told.</param>
internal readonly record struct Decision(float Same, float Different)
{
    /// <summary>For the first look.</summary>
    public static readonly Decision Fingerprints = new(1.8f, 2.3f);

    /// <summary>For the second.</summary>
    public static readonly Decision Pixels = new(1.7f, 2.2f);

    public PhotoVerdict Decide(float distance)
    {
        if (distance <= Same) return PhotoVerdict.Same(distance, Same);
        return distance >= Different ? PhotoVerdict.Different(distance, Same) : PhotoVerdict.CannotTell(CannotTellReason.Borderline, distance, Same);
    }
}
