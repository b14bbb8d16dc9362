using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PhotoSync.Comparison;

/// <summary>Two close fingerprints laid side by side, so that every other explanation can be asked for without unpacking them again.</summary>
internal readonly struct ClosePair
{
    private readonly LumaBlocks one, other;

    /// <param name="first">All bytes of a fingerprint.</param>
    /// <param name="second">All bytes of another that is close to it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ClosePair(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        ref readonly var start = ref first[..PhotoFingerprint.Length][0];
        ref readonly var otherStart = ref second[..PhotoFingerprint.Length][0];
        (one, other) = (new LumaBlocks(in start), new LumaBlocks(in otherStart));
        Noise = NoiseModel.Coarse(Math.Min(first[FingerprintLayout.Size], second[FingerprintLayout.Size]));

        var (detail, otherDetail) = (FingerprintBytes.LoadSingles(in start, FingerprintLayout.LumaDetail), FingerprintBytes.LoadSingles(in otherStart, FingerprintLayout.LumaDetail));
        MostDetail = Vector256.MaxNative(detail, otherDetail) * FingerprintLayout.DetailUnit;
        var least = Vector256.MinNative(detail, otherDetail) * FingerprintLayout.DetailUnit;
        Expected = Vector256.Create(Noise.Luma.Base) + (least & LumaBlocks.Existing) * least * Noise.Luma.Detail;
        Weights = (Vector256<float>.One / Expected) & LumaBlocks.Existing;
        Squares = one.Squares(in other);
    }

    /// <summary>How much copies of these sizes differ.</summary>
    public (NoiseAtSize Luma, NoiseAtSize Chroma) Noise { get; }

    /// <summary>For each block the larger one of its two deviations, in levels.</summary>
    public Vector256<float> MostDetail { get; }

    /// <summary>How much copies may differ in each block, as a variance: 1 or more, and no more elsewhere than where there is least detail.</summary>
    public Vector256<float> Expected { get; }

    /// <summary>What a squared difference counts in each block; nothing in lanes without one.</summary>
    public Vector256<float> Weights { get; }

    /// <summary>Squared differences, summed up within each block.</summary>
    public Vector256<float> Squares { get; }

    /// <summary>The first one's luma.</summary>
    [UnscopedRef]
    public ref readonly LumaBlocks One => ref one;

    /// <summary>The second one's luma.</summary>
    [UnscopedRef]
    public ref readonly LumaBlocks Other => ref other;

    /// <summary>The sum over all blocks, each with its weight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float Weigh(Vector256<float> ofBlocks) => FingerprintBytes.Sum(ofBlocks * Weights);
}
