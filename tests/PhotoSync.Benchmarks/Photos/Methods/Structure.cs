namespace PhotoSync.Benchmarks.Photos.Methods;

/// <summary>Structural similarity over 8 × 8 windows of luma, and the means of the two chromas.</summary>
internal static class Structure
{
    private const int Window = 8;
    private const double Steady = 6.5, SteadyVariance = 58.5;

    /// <summary>From 0 for equal samples to 2, and as much again for colours that are 100 levels apart.</summary>
    public static double Difference(Sample first, Sample second)
    {
        double similarity = 0;
        for (var top = 0; top < Sample.Side; top += Window)
            for (var left = 0; left < Sample.Side; left += Window)
                similarity += Similarity(first.Luma, second.Luma, top * Sample.Side + left);

        var windows = Sample.Side / Window * (Sample.Side / Window);
        var colour = Math.Sqrt(Math.Pow(first.Blue - second.Blue, 2) + Math.Pow(first.Red - second.Red, 2));
        return 1 - similarity / windows + colour / 50;
    }

    private static double Similarity(float[] first, float[] second, int corner)
    {
        double sum = 0, otherSum = 0, squares = 0, otherSquares = 0, products = 0;
        for (var i = 0; i < Window * Window; i++)
        {
            var at = corner + i / Window * Sample.Side + i % Window;
            double one = first[at], other = second[at];
            (sum, otherSum) = (sum + one, otherSum + other);
            (squares, otherSquares, products) = (squares + one * one, otherSquares + other * other, products + one * other);
        }

        const double cells = Window * Window;
        double mean = sum / cells, otherMean = otherSum / cells;
        double variance = squares / cells - mean * mean, otherVariance = otherSquares / cells - otherMean * otherMean, covariance = products / cells - mean * otherMean;
        return (2 * mean * otherMean + Steady) * (2 * covariance + SteadyVariance)
               / ((mean * mean + otherMean * otherMean + Steady) * (variance + otherVariance + SteadyVariance));
    }
}
