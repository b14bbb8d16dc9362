namespace PhotoSync.Comparison;

/// <summary>Means and variances of a plane of a <see cref="ColourGrid"/> over larger cells.</summary>
internal static class CellStatistics
{
    /// <summary>Averages squares of cells.</summary>
    /// <param name="plane">A plane of the grid.</param>
    /// <param name="means">The mean of each square, in rows; its length is the square of a divisor of <see cref="ColourGrid.Side"/>.</param>
    /// <param name="variances">The variance within each square.</param>
    public static void Pool(ReadOnlySpan<float> plane, Span<float> means, Span<float> variances)
    {
        var side = (int)MathF.Sqrt(means.Length);
        var step = ColourGrid.Side / side;
        for (var square = 0; square < means.Length; square++)
        {
            var corner = square / side * step * ColourGrid.Side + square % side * step;
            float sum = 0, squares = 0;
            for (var row = 0; row < step; row++)
            {
                foreach (var value in plane.Slice(corner + row * ColourGrid.Side, step))
                {
                    sum += value;
                    squares += value * value;
                }
            }

            means[square] = sum / (step * step);
            variances[square] = Math.Max(0, squares / (step * step) - means[square] * means[square]);
        }
    }
}
