namespace PhotoSync.Comparison;

/// <summary>The second look: the same question asked of 8 × 8 cells, each with its own detail.</summary>
internal static class PixelDistance
{
    private const int Cells = 64;

    public static float Between(PictureReading first, PictureReading second)
    {
        var side = Math.Min(first.ShorterSide, second.ShorterSide);
        var luma = Plane(first.Grid.Luma, second.Grid.Luma, NoiseModel.FineLuma.At(side));
        var noise = NoiseModel.FineChroma.At(side);
        var chroma = (Plane(first.Grid.Blue, second.Grid.Blue, noise) + Plane(first.Grid.Red, second.Grid.Red, noise)) / 2;
        return MathF.Sqrt(Math.Max(luma, chroma));
    }

    private static float Plane(ReadOnlySpan<float> first, ReadOnlySpan<float> second, NoiseAtSize noise)
    {
        Span<float> means = stackalloc float[Cells], variances = stackalloc float[Cells];
        Span<float> otherMeans = stackalloc float[Cells], otherVariances = stackalloc float[Cells];
        CellStatistics.Pool(first, means, variances);
        CellStatistics.Pool(second, otherMeans, otherVariances);

        var sum = 0f;
        for (var cell = 0; cell < Cells; cell++)
        {
            var difference = means[cell] - otherMeans[cell];
            sum += difference * difference * noise.Weight(Math.Min(variances[cell], otherVariances[cell]));
        }

        return sum / Cells;
    }
}
