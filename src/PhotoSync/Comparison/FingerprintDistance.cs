using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using static PhotoSync.Comparison.FingerprintBytes;

namespace PhotoSync.Comparison;

/// <summary>The first look: how far apart two fingerprints of version 1 are, in units of what re-encoding explains. Fast and without allocation.</summary>
internal static class FingerprintDistance
{
    private const int LumaCells = FingerprintLayout.LumaSide * FingerprintLayout.LumaSide;
    private const int ChromaCells = FingerprintLayout.ChromaSide * FingerprintLayout.ChromaSide;

    /// <summary>A vector holds eight blocks, of which six exist.</summary>
    private static readonly Vector256<int> Existing = Vector256.Create(-1, -1, -1, -1, -1, -1, 0, 0);

    /// <summary>Both chromas are 18 bytes: twice eight, and the last two of the fingerprint.</summary>
    private static readonly Vector256<int> LastTwo = Vector256.Create(0, 0, 0, 0, 0, 0, -1, -1);

    /// <summary>The distance.</summary>
    /// <param name="first">All bytes of a fingerprint.</param>
    /// <param name="second">All bytes of the other.</param>
    public static float Between(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        ref readonly var one = ref first[..PhotoFingerprint.Length][0];
        ref readonly var other = ref second[..PhotoFingerprint.Length][0];
        var (luma, chroma) = NoiseModel.Coarse(Math.Min(first[FingerprintLayout.Size], second[FingerprintLayout.Size]));
        return MathF.Sqrt(float.MaxNative(Luma(in one, in other, luma), Chroma(in one, in other, chroma)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Luma(ref readonly byte first, ref readonly byte second, NoiseAtSize noise)
    {
        var squares = Vector256<int>.Zero;
        for (var place = FingerprintLayout.Luma; place < FingerprintLayout.Luma + LumaCells; place += FingerprintLayout.Blocks)
            squares += Squares(in first, in second, place);

        var detail = Vector256.ConvertToSingle(Widen(Vector128.Min(Load(in first, FingerprintLayout.LumaDetail), Load(in second, FingerprintLayout.LumaDetail))));
        var variance = detail * detail * (FingerprintLayout.DetailUnit * FingerprintLayout.DetailUnit);
        var expected = Vector256.Create(noise.Base) + variance * noise.Detail;
        return Vector256.Sum(Vector256.ConvertToSingle(squares & Existing) / expected) / LumaCells;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Chroma(ref readonly byte first, ref readonly byte second, NoiseAtSize noise)
    {
        const int last = PhotoFingerprint.Length - 8;
        var squares = Squares(in first, in second, FingerprintLayout.Chroma)
            + Squares(in first, in second, FingerprintLayout.Chroma + 8)
            + (Squares(in first, in second, last) & LastTwo);
        var deviation = Math.Min(At(in first, FingerprintLayout.ChromaDetail), At(in second, FingerprintLayout.ChromaDetail)) * FingerprintLayout.DetailUnit;
        return Vector256.Sum(squares) / (2 * noise.Base + noise.Detail * deviation * deviation) / ChromaCells;
    }

    /// <summary>Eight squared differences. A difference wraps around, its square does not: 255² fits into 16 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Squares(ref readonly byte first, ref readonly byte second, int place)
    {
        var difference = Load(in first, place) - Load(in second, place);
        return Widen(difference * difference);
    }
}
