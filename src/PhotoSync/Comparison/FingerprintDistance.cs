namespace PhotoSync.Comparison;

/// <summary>The first look: how far apart two fingerprints of version 1 are, in units of what re-encoding explains. Fast and without allocation.</summary>
internal static class FingerprintDistance
{
    private const int LumaCells = FingerprintLayout.LumaSide * FingerprintLayout.LumaSide;
    private const int ChromaCells = FingerprintLayout.ChromaSide * FingerprintLayout.ChromaSide;

    public static float Between(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        int side = Math.Min(first[FingerprintLayout.Size], second[FingerprintLayout.Size]);
        return MathF.Sqrt(Math.Max(Luma(first, second, side), Chroma(first, second, side)));
    }

    private static float Luma(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, int side)
    {
        var noise = NoiseModel.CoarseLuma.At(side);
        var sum = 0f;
        for (var block = 0; block < FingerprintLayout.Blocks; block++)
        {
            var place = FingerprintLayout.Luma + block * FingerprintLayout.BlockCells;
            var squares = Squares(first.Slice(place, FingerprintLayout.BlockCells), second.Slice(place, FingerprintLayout.BlockCells));
            sum += squares * noise.Weight(Variance(first, second, FingerprintLayout.LumaDetail + block));
        }

        return sum / LumaCells;
    }

    private static float Chroma(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, int side)
    {
        var squares = Squares(first.Slice(FingerprintLayout.Chroma, 2 * ChromaCells), second.Slice(FingerprintLayout.Chroma, 2 * ChromaCells));
        var noise = NoiseModel.CoarseChroma.At(side);
        return squares * (noise with { Base = 2 * noise.Base }).Weight(Variance(first, second, FingerprintLayout.ChromaDetail)) / ChromaCells;
    }

    private static int Squares(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        var sum = 0;
        for (var i = 0; i < first.Length; i++)
        {
            var difference = first[i] - second[i];
            sum += difference * difference;
        }

        return sum;
    }

    private static float Variance(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, int place)
    {
        var deviation = Math.Min(first[place], second[place]) * FingerprintLayout.DetailUnit;
        return deviation * deviation;
    }
}
