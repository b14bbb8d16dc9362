using System.Runtime.CompilerServices;

namespace PhotoSync.Comparison;

/// <summary>Tells pictures that say nothing: of one colour, or that look the same when they are moved by a sixth, as a clear sky or a gradient does.</summary>
internal static class Plainness
{
    private const int Count = FingerprintLayout.LumaSide * (FingerprintLayout.LumaSide - 1);

    /// <summary>Root mean square step from one of the fingerprint's luma cells to the next, in levels, that every JPEG keeps.</summary>
    private const float LeastStep = 2;

    /// <summary>Squared steps from cell to cell, summed up along the rows or down the columns, whichever is less.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Steps(in LumaBlocks luma)
    {
        var along = FingerprintBytes.Sum(luma.SquaresToTheRight(in luma) & LumaBlocks.Existing);
        var down = FingerprintBytes.Sum(luma.SquaresBelow(in luma) & LumaBlocks.Existing);
        return along < down ? along : down;
    }

    /// <summary>Whether two equal fingerprints with these <see cref="Steps"/> could still be of two pictures.</summary>
    public static bool IsPlain(float steps) => steps < LeastStep * LeastStep * Count;
}
