namespace PhotoSync.Benchmarks.Photos.Methods;

/// <summary>The low frequencies of a sample's luma: coefficients 1 to 16 of the two-dimensional DCT, without the mean.</summary>
internal static class Cosines
{
    private static readonly float[] Table = [.. from frequency in Enumerable.Range(1, 16)
                                                from place in Enumerable.Range(0, Sample.Side)
                                                select MathF.Cos(MathF.PI * frequency * (2 * place + 1) / (2 * Sample.Side))];

    /// <summary>The first <paramref name="side"/> frequencies each way, in rows.</summary>
    public static float[] Transform(float[] luma, int side)
    {
        var rows = new float[Sample.Side * side];
        for (var y = 0; y < Sample.Side; y++)
            for (var u = 0; u < side; u++)
                for (var x = 0; x < Sample.Side; x++) rows[y * side + u] += luma[y * Sample.Side + x] * Table[u * Sample.Side + x];

        var coefficients = new float[side * side];
        for (var v = 0; v < side; v++)
            for (var u = 0; u < side; u++)
                for (var y = 0; y < Sample.Side; y++) coefficients[v * side + u] += rows[y * side + u] * Table[v * Sample.Side + y];

        return coefficients;
    }

    /// <summary>One bit a coefficient: above the median or not.</summary>
    public static ulong[] Bits(float[] coefficients)
    {
        var median = coefficients.Order().ElementAt(coefficients.Length / 2);
        var bits = new ulong[coefficients.Length / 64];
        for (var i = 0; i < coefficients.Length; i++)
            if (coefficients[i] > median) bits[i / 64] |= 1UL << (i % 64);

        return bits;
    }

    /// <summary>Share of bits that differ.</summary>
    public static double Difference(ulong[] first, ulong[] second) =>
        first.Zip(second, (one, other) => System.Numerics.BitOperations.PopCount(one ^ other)).Sum() / (64.0 * first.Length);
}
