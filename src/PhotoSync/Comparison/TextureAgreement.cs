namespace PhotoSync.Comparison;

/// <summary>
/// Whether the finest detail of two pictures lies in the same places: the correlation of what is left of the luma when the means of 8 × 8 squares are taken away.
/// Copies of one photo agree to 0.75 and more from 72 pixels and to 0.6 at 48, however the detail was made small; moved or mirrored ones hardly agree beyond chance, the rows of a wall of bricks to 0.5.
/// </summary>
internal static class TextureAgreement
{
    private const int Squares = 64;

    /// <summary>Variance of the detail, in squared levels, below which there is more noise than detail.</summary>
    private const float LeastDetail = 25;

    /// <summary>From -1 to 1, or <c>null</c> where one of the two has too little detail to say.</summary>
    public static float? Between(PictureReading first, PictureReading second)
    {
        Span<float> means = stackalloc float[Squares], otherMeans = stackalloc float[Squares];
        Span<float> variances = stackalloc float[Squares], otherVariances = stackalloc float[Squares];
        CellStatistics.Pool(first.Grid.Luma, means, variances);
        CellStatistics.Pool(second.Grid.Luma, otherMeans, otherVariances);

        float detail = Mean(variances), otherDetail = Mean(otherVariances);
        return Math.Min(detail, otherDetail) < LeastDetail
            ? null
            : Covariance(first.Grid.Luma, second.Grid.Luma, means, otherMeans) / MathF.Sqrt(detail * otherDetail);
    }

    private static float Covariance(ReadOnlySpan<float> first, ReadOnlySpan<float> second, ReadOnlySpan<float> means, ReadOnlySpan<float> otherMeans)
    {
        const int side = 8, step = ColourGrid.Side / side;
        var sum = 0f;
        for (var cell = 0; cell < ColourGrid.Cells; cell++)
        {
            var square = cell / ColourGrid.Side / step * side + cell % ColourGrid.Side / step;
            sum += (first[cell] - means[square]) * (second[cell] - otherMeans[square]);
        }

        return sum / ColourGrid.Cells;
    }

    private static float Mean(ReadOnlySpan<float> values)
    {
        var sum = 0f;
        foreach (var value in values) sum += value;
        return sum / values.Length;
    }
}
