using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PhotoSync.Comparison;

/// <summary>
/// The upper or lower row of cells of all blocks of a fingerprint: a vector for each column of a block, in which the blocks lie side by side, as <see cref="FingerprintLayout"/> has them.
/// Six of the eight lanes exist; what the last two hold is never counted.
/// </summary>
internal readonly record struct LumaRow(Vector256<float> Left, Vector256<float> Middle, Vector256<float> Right)
{
    /// <summary>Blocks lie in pairs, the left one in an even lane.</summary>
    private static Vector256<float> LeftBlocks => Vector256.Create(-1, 0, -1, 0, -1, 0, -1, 0).AsSingle();

    private static Vector256<float> RightBlocks => Vector256.Create(0, -1, 0, -1, 0, -1, 0, -1).AsSingle();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LumaRow Load(ref readonly byte fingerprint, int place) => new(
        FingerprintBytes.LoadSingles(in fingerprint, place),
        FingerprintBytes.LoadSingles(in fingerprint, place + FingerprintLayout.Blocks),
        FingerprintBytes.LoadSingles(in fingerprint, place + 2 * FingerprintLayout.Blocks));

    /// <summary>Squared differences, summed up within each block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<float> Squares(in LumaRow other) => FingerprintBytes.Squares(Left - other.Left, Middle - other.Middle, Right - other.Right);

    /// <summary>The same beside the other one, of which everything lies a cell to the right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<float> SquaresToTheRight(in LumaRow other) =>
        FingerprintBytes.Squares(Left - other.Middle, Middle - other.Right, (Right - Exchange(other.Left)) & LeftBlocks);

    /// <summary>The same beside the other one, of which everything lies a cell to the left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<float> SquaresToTheLeft(in LumaRow other) =>
        FingerprintBytes.Squares(Right - other.Middle, Middle - other.Left, (Left - Exchange(other.Right)) & RightBlocks);

    /// <summary>Left and right exchanged.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LumaRow Mirrored() => new(Exchange(Right), Exchange(Middle), Exchange(Left));

    /// <summary>Each block's cells where the block above it has its own; the lowest two are left with what nobody counts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LumaRow OfBlocksBelow() => new(Raise(Left), Raise(Middle), Raise(Right));

    /// <summary>Each block's cells where the block below it has its own; the topmost two are left with what nobody counts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LumaRow OfBlocksAbove() => new(Lower(Left), Lower(Middle), Lower(Right));

    private static Vector256<float> Exchange(Vector256<float> blocks) => Vector256.Shuffle(blocks, Vector256.Create(1, 0, 3, 2, 5, 4, 7, 6));

    private static Vector256<float> Raise(Vector256<float> blocks) => Vector256.Shuffle(blocks, Vector256.Create(2, 3, 4, 5, 6, 7, 0, 1));

    private static Vector256<float> Lower(Vector256<float> blocks) => Vector256.Shuffle(blocks, Vector256.Create(6, 7, 0, 1, 2, 3, 4, 5));
}
