namespace PhotoSync.Comparison;

/// <summary>Where distances become verdicts. The figures were found on the tuning half of the photographs (DECISIONS.md).</summary>
/// <param name="Same">Up to here two pictures are one photo.</param>
/// <param name="Different">From here on they are two; between the two it cannot be told.</param>
internal readonly record struct Decision(double Same, double Different)
{
    /// <summary>For the first look, which leaves to the second what is not plain: copies whose fine lines were shrunk carelessly lie up to 2.7 apart, and pictures without their colours from 2.6 on.</summary>
    public static readonly Decision Fingerprints = new(1.0, 4.0);

    /// <summary>For the second, which would rather not tell.</summary>
    public static readonly Decision Pixels = new(1.3, 3.5);

    /// <summary>For the second where the finest detail agrees: only light and colour can differ then, and these are asked for by themselves.</summary>
    public static readonly Decision PixelsOfOneTexture = new(2.5, 4.5);

    /// <summary>For the second where the finest detail lies elsewhere: nothing is the same then.</summary>
    public static readonly Decision PixelsOfTwoTextures = new(0, 1.2);

    /// <summary>Correlation from which detail counts as the same, and up to which it counts as another one's.</summary>
    private const float OneTexture = 0.87f, TwoTextures = 0.55f;

    /// <summary>The decision for the second look.</summary>
    /// <param name="textureAgreement">What <see cref="TextureAgreement"/> says.</param>
    public static Decision ForPixels(float? textureAgreement) => textureAgreement switch
    {
        >= OneTexture => PixelsOfOneTexture,
        <= TwoTextures => PixelsOfTwoTextures,
        _ => Pixels,
    };

    public PhotoVerdict Decide(double distance)
    {
        if (distance <= Same) return PhotoVerdict.Same(distance, Same);
        return distance >= Different ? PhotoVerdict.Different(distance, Same) : PhotoVerdict.CannotTell(CannotTellReason.Borderline, distance, Same);
    }
}
