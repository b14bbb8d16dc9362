using System.Runtime.CompilerServices;

namespace PhotoSync.Comparison;

/// <summary>
/// Other explanations for two close fingerprints: that one picture is the other mirrored, or moved by a cell. The front of a palace is nearly its own mirror image and a wall of bricks looks alike
/// everywhere: there a copy and an edited one are equally close, and only the pixels can tell them apart.
/// </summary>
internal static class Rivals
{
    private const int Side = FingerprintLayout.LumaSide;
    private const int Cells = Side * Side;

    /// <summary>Cells that both still have when one is moved by a column or a row.</summary>
    private const int CellsOfMoved = Side * (Side - 1);

    /// <summary>By how much a rival must explain the pair worse, in squares of the distance. Found on the tuning half of the photographs.</summary>
    private const float Margin = 2.25f;

    /// <summary>Room for rounding, so that no sum that was rounded otherwise could come to another end.</summary>
    private const float Caution = 1.01f;

    /// <summary>Whether at least one of them explains the pair about as well as that they are copies of one photo.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="steps">The first one's <see cref="Plainness.Steps"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool ExplainAsWell(in ClosePair pair, float steps)
    {
        var most = pair.Weigh(pair.Squares) / Cells + Margin;
        return pair.Weigh(pair.One.SquaresMirrored(in pair.Other)) < most * Cells || (!IsTooSteepToMove(in pair, steps, most) && MovedExplainsAsWell(pair, most));
    }

    /// <summary>
    /// Whether it need not be moved to see that this explains nothing: laid upon the other one a cell farther, a picture differs at least by its own steps less the differences of the pair. Of the sums
    /// of squares that means √moved ≥ √steps − √differences, and (√a + √b)² ≤ 2 (a + b); no weight is above 1, and none below that of the most detailed block.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsTooSteepToMove(in ClosePair pair, float steps, float most) =>
        steps >= Caution * 2 * FingerprintBytes.Max(pair.Expected) * (FingerprintBytes.Sum(pair.Squares & LumaBlocks.Existing) + most * CellsOfMoved);

    private static bool MovedExplainsAsWell(ClosePair pair, float most) =>
        pair.Weigh(pair.One.SquaresToTheRight(in pair.Other)) < most * CellsOfMoved
        || pair.Weigh(pair.One.SquaresToTheLeft(in pair.Other)) < most * CellsOfMoved
        || pair.Weigh(pair.One.SquaresBelow(in pair.Other)) < most * CellsOfMoved
        || pair.Weigh(pair.One.SquaresAbove(in pair.Other)) < most * CellsOfMoved;
}
