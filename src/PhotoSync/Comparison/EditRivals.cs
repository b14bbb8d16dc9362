namespace PhotoSync.Comparison;

/// <summary>Edits that leave everything in its place and may explain why two close fingerprints are not closer: a stop more light, black and white. Estimated by least squares, as <see cref="EditShare"/> does of pixels.</summary>
internal static class EditRivals
{
    /// <summary>Share of a stop that copies do not show. Cells are large here, so that what is small and dark in a white one makes the estimate too low.</summary>
    private const float MostLight = 0.1f;

    /// <summary>Share of the colours that copies do not lose.</summary>
    private const float MostFaded = 0.5f;

    /// <summary>How strong colours must be for their loss to count, as a mean square in units of the noise.</summary>
    private const float LeastColour = 0.25f;

    private const int Cells = FingerprintLayout.LumaSide * FingerprintLayout.LumaSide;
    private const int ChromaCells = FingerprintLayout.ChromaSide * FingerprintLayout.ChromaSide;
    private const int Grey = 128;

    /// <summary>Whether one of them explains the pair.</summary>
    /// <param name="first">All bytes of a fingerprint.</param>
    /// <param name="second">All bytes of another that is close to it.</param>
    public static bool Explain(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second) =>
        (Brightness(first) <= Brightness(second) ? Light(first, second) : Light(second, first)) > MostLight || IsFaded(first, second);

    /// <summary>How much of a stop more light one has. Within a cell, half is taken to be as much darker than its mean as the other half is brighter.</summary>
    private static float Light(ReadOnlySpan<byte> dark, ReadOnlySpan<byte> light)
    {
        var noise = NoiseModel.CoarseLuma.At(Math.Min(dark[FingerprintLayout.Size], light[FingerprintLayout.Size]));
        var (along, whole) = (0f, 0f);
        for (var place = 0; place < Cells; place++)
        {
            var block = FingerprintLayout.LumaDetail + place % FingerprintLayout.Blocks;
            float level = dark[FingerprintLayout.Luma + place], deviation = dark[block] * FingerprintLayout.DetailUnit;
            var gain = (Exposure.Gain(level - deviation) + Exposure.Gain(level + deviation)) / 2;
            var detail = Math.Min(dark[block], light[block]) * FingerprintLayout.DetailUnit;
            var weighted = noise.Weight(detail * detail) * gain;
            along += weighted * (light[FingerprintLayout.Luma + place] - level);
            whole += weighted * gain;
        }

        return whole == 0 ? 0 : along / whole;
    }

    /// <summary>Whether the paler one may be the other in black and white.</summary>
    private static bool IsFaded(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        int one = 0, other = 0, common = 0;
        for (var place = FingerprintLayout.Chroma; place < PhotoFingerprint.Length; place++)
        {
            int chroma = first[place] - Grey, otherChroma = second[place] - Grey;
            one += chroma * chroma;
            other += otherChroma * otherChroma;
            common += chroma * otherChroma;
        }

        var noise = NoiseModel.CoarseChroma.At(Math.Min(first[FingerprintLayout.Size], second[FingerprintLayout.Size]));
        var rich = Math.Max(one, other);
        return rich >= LeastColour * 2 * noise.Base * ChromaCells && rich - common > MostFaded * rich;
    }

    private static int Brightness(ReadOnlySpan<byte> fingerprint)
    {
        var sum = 0;
        foreach (var level in fingerprint.Slice(FingerprintLayout.Luma, Cells)) sum += level;
        return sum;
    }
}
