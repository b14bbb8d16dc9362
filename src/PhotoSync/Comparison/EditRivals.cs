using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

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
    private const float Grey = 128;

    private static Vector256<float> LastTwo => Vector256.Create(0, 0, 0, 0, 0, 0, -1, -1).AsSingle();

    /// <summary>Whether one of them explains the pair.</summary>
    /// <param name="first">All bytes of a fingerprint.</param>
    /// <param name="second">All bytes of another that is close to it.</param>
    /// <param name="pair">Both of them.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Explain(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, in ClosePair pair) =>
        IsBrighter(first, second, in pair) || IsFaded(first, second, pair.Noise.Chroma);

    /// <summary>Whether one may be the other with more light. Hardly ever has more to be done than to rule it out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsBrighter(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, in ClosePair pair) =>
        !LeastLight.RulesOut(in pair, MostLight) && (Brightness(first) <= Brightness(second) ? Light(first, second) : Light(second, first)) > MostLight;

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
    private static bool IsFaded(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, NoiseAtSize noise)
    {
        var (a, b, c) = Chroma(in first[0]);
        var (x, y, z) = Chroma(in second[0]);
        var common = a * x + b * y + c * z;
        var one = FingerprintBytes.Squares(a, b, c);
        var other = FingerprintBytes.Squares(x, y, z);
        if (FingerprintBytes.Sum(common - one * MostFaded) >= 0 && FingerprintBytes.Sum(common - other * MostFaded) >= 0) return false;

        var enough = LeastColour * 2 * noise.Base * ChromaCells;
        return FingerprintBytes.Sum(one) >= enough || FingerprintBytes.Sum(other) >= enough;
    }

    /// <summary>Both chromas are 18 bytes: twice eight, and the last two of the fingerprint. Whole numbers, so that sums are exact.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector256<float> First, Vector256<float> Second, Vector256<float> LastTwo) Chroma(ref readonly byte fingerprint) => (
        FingerprintBytes.LoadSingles(in fingerprint, FingerprintLayout.Chroma) - Vector256.Create(Grey),
        FingerprintBytes.LoadSingles(in fingerprint, FingerprintLayout.Chroma + 8) - Vector256.Create(Grey),
        (FingerprintBytes.LoadSingles(in fingerprint, PhotoFingerprint.Length - 8) - Vector256.Create(Grey)) & LastTwo);

    private static int Brightness(ReadOnlySpan<byte> fingerprint)
    {
        var sum = 0;
        foreach (var level in fingerprint.Slice(FingerprintLayout.Luma, Cells)) sum += level;
        return sum;
    }
}
