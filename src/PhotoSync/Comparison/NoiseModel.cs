namespace PhotoSync.Comparison;

/// <summary>
/// How much the mean of a cell varies between two copies of one picture, as a variance in squared levels of 255. Three things add up: rounding, the coarse steps of
/// a JPEG, which weigh the more the fewer pixels a cell has, and the choice of pixels when a detailed cell is made small. The figures were fitted on the tuning half
/// of the photographs (DECISIONS.md).
/// </summary>
/// <param name="Rounding">Variance whatever the size.</param>
/// <param name="Steps">Variance for a picture of one pixel, falling with the square of the shorter side.</param>
/// <param name="Detail">How much of a cell's own variance counts, falling likewise.</param>
internal readonly record struct NoiseModel(float Rounding, float Steps, float Detail)
{
    /// <summary>From here on, size changes nothing any more: pixels.</summary>
    public const int LargestSide = 240;

    /// <summary>For the fingerprint's 6 × 6 cells of luma.</summary>
    public static readonly NoiseModel CoarseLuma = new(1, 300, 50);

    /// <summary>For each chroma of the fingerprint's 3 × 3 cells.</summary>
    public static readonly NoiseModel CoarseChroma = new(0.7f, 700, 50);

    /// <summary>For the second look's 8 × 8 cells of luma.</summary>
    public static readonly NoiseModel FineLuma = new(1, 600, 300);

    /// <summary>For each chroma of the second look's 8 × 8 cells.</summary>
    public static readonly NoiseModel FineChroma = new(0.5f, 1500, 400);

    /// <summary>By shorter side, so that no comparison of fingerprints divides for it.</summary>
    private static readonly (NoiseAtSize Luma, NoiseAtSize Chroma)[] CoarseBySide = [.. Enumerable.Range(0, LargestSide + 1).Select(side =>
        (CoarseLuma.At(Math.Max(1, side)), CoarseChroma.At(Math.Max(1, side))))];

    /// <summary>Both models of the fingerprint's cells.</summary>
    /// <param name="shorterSide">Pixels of the smaller copy's shorter side.</param>
    public static (NoiseAtSize Luma, NoiseAtSize Chroma) Coarse(byte shorterSide) => CoarseBySide[Math.Min((int)shorterSide, LargestSide)];

    /// <summary>The model for copies of which the smaller has a given shorter side.</summary>
    /// <param name="shorterSide">Pixels, from 1.</param>
    public NoiseAtSize At(int shorterSide)
    {
        var side = Math.Min(shorterSide, LargestSide);
        var area = 1f / (side * side);
        return new NoiseAtSize(Rounding + Steps * area, Detail * area);
    }
}
