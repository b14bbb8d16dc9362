using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PhotoSync.Comparison;

/// <summary>
/// A fingerprint's luma unpacked into vectors of blocks, so that a whole picture can be laid upon another one, mirrored or moved by a cell, in a few dozen instructions. Levels are whole numbers, so that
/// the sums of squares are exact.
/// </summary>
internal readonly struct LumaBlocks
{
    private readonly LumaRow upper, lower;

    /// <param name="fingerprint">The first byte of a whole fingerprint.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LumaBlocks(ref readonly byte fingerprint)
    {
        upper = LumaRow.Load(in fingerprint, FingerprintLayout.Luma);
        lower = LumaRow.Load(in fingerprint, FingerprintLayout.Luma + FingerprintLayout.BlockWidth * FingerprintLayout.Blocks);
    }

    public LumaRow Upper => upper;

    public LumaRow Lower => lower;

    /// <summary>A vector holds eight blocks, of which six exist.</summary>
    public static Vector256<float> Existing => Vector256.Create(-1, -1, -1, -1, -1, -1, 0, 0).AsSingle();

    private static Vector256<float> AllButLowest => Vector256.Create(-1, -1, -1, -1, 0, 0, 0, 0).AsSingle();

    private static Vector256<float> AllButTopmost => Vector256.Create(0, 0, -1, -1, -1, -1, 0, 0).AsSingle();

    /// <summary>Squared differences from the other one, summed up within each block of this one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<float> Squares(in LumaBlocks other) => upper.Squares(in other.upper) + lower.Squares(in other.lower);

    /// <summary>Those from its mirror image.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<float> SquaresMirrored(in LumaBlocks other) => upper.Squares(other.upper.Mirrored()) + lower.Squares(other.lower.Mirrored());

    /// <summary>Those from its cells one farther to the right, where it has any.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<float> SquaresToTheRight(in LumaBlocks other) => upper.SquaresToTheRight(in other.upper) + lower.SquaresToTheRight(in other.lower);

    /// <summary>Those from its cells one farther to the left, where it has any.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<float> SquaresToTheLeft(in LumaBlocks other) => upper.SquaresToTheLeft(in other.upper) + lower.SquaresToTheLeft(in other.lower);

    /// <summary>Those from its cells one farther down, where it has any.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<float> SquaresBelow(in LumaBlocks other) => upper.Squares(in other.lower) + (lower.Squares(other.upper.OfBlocksBelow()) & AllButLowest);

    /// <summary>Those from its cells one farther up, where it has any.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<float> SquaresAbove(in LumaBlocks other) => lower.Squares(in other.upper) + (upper.Squares(other.lower.OfBlocksAbove()) & AllButTopmost);
}
