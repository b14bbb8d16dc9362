namespace PhotoSync.Comparison;

/// <summary>Writes fingerprints of version 1.</summary>
internal static class FingerprintWriter
{
    public static PhotoFingerprint Write(PictureReading reading)
    {
        Span<byte> bytes = stackalloc byte[PhotoFingerprint.Length];
        bytes[0] = PhotoFingerprint.CurrentVersion;
        bytes[FingerprintLayout.Size] = (byte)Math.Min(reading.ShorterSide, NoiseModel.LargestSide);
        bytes[FingerprintLayout.Shape] = Shape(reading.Width, reading.Height);
        WriteLuma(reading.Grid, bytes);
        WriteChroma(reading.Grid, bytes);
        return PhotoFingerprint.Parse(bytes);
    }

    /// <summary>A pixel more or less, as rounding makes it, is still a square.</summary>
    private static byte Shape(int width, int height)
    {
        if (Math.Abs(width - height) <= 1 + Math.Min(width, height) / 100) return 128;
        var doublings = Math.Log2(width / (double)height);
        var shape = (int)Math.Round(128 + 32 * doublings);
        return (byte)Math.Clamp(shape == 128 ? 128 + Math.Sign(doublings) : shape, 0, 255);
    }

    private static void WriteLuma(ColourGrid grid, Span<byte> bytes)
    {
        const int cells = FingerprintLayout.LumaSide * FingerprintLayout.LumaSide;
        Span<float> means = stackalloc float[cells], variances = stackalloc float[cells];
        CellStatistics.Pool(grid.Luma, means, variances);
        Span<float> within = stackalloc float[FingerprintLayout.Blocks];
        within.Clear();
        for (var place = 0; place < cells; place++)
        {
            var cell = FingerprintLayout.CellAt(place);
            bytes[FingerprintLayout.Luma + place] = Level(means[cell]);
            within[place % FingerprintLayout.Blocks] += variances[cell];
        }

        for (var block = 0; block < FingerprintLayout.Blocks; block++)
            bytes[FingerprintLayout.LumaDetail + block] = Detail(within[block] / FingerprintLayout.BlockCells);
    }

    private static void WriteChroma(ColourGrid grid, Span<byte> bytes)
    {
        const int cells = FingerprintLayout.ChromaSide * FingerprintLayout.ChromaSide;
        Span<float> means = stackalloc float[cells], variances = stackalloc float[cells];
        var variance = 0f;
        for (var plane = 0; plane < 2; plane++)
        {
            CellStatistics.Pool(plane == 0 ? grid.Blue : grid.Red, means, variances);
            for (var cell = 0; cell < cells; cell++)
            {
                bytes[FingerprintLayout.Chroma + plane * cells + cell] = Level(means[cell]);
                variance += variances[cell];
            }
        }

        bytes[FingerprintLayout.ChromaDetail] = Detail(variance / cells);
    }

    private static byte Level(float value) => (byte)Math.Clamp(MathF.Round(value), 0, 255);

    private static byte Detail(float variance) => (byte)Math.Clamp(MathF.Round(MathF.Sqrt(variance) / FingerprintLayout.DetailUnit), 0, 255);
}
