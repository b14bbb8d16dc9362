using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PhotoSync.Comparison;

/// <summary>
/// Rules out, without looking anything up, that two close fingerprints differ by light. A share of a stop above s, estimated by least squares as <see cref="EditRivals"/> does, needs squared differences
/// of more than s² times what a stop would make (Cauchy and Schwarz). So where a stop, reckoned too low, would make far more than that, there is none.
/// </summary>
internal static class LeastLight
{
    /// <summary>Room for rounding, so that no sum that was rounded otherwise could come to another end.</summary>
    private const float Caution = 1.01f;

    /// <summary>What a stop adds at least between black and full, as a share of the level; <see cref="Exposure.Gain"/> adds more.</summary>
    private const float Rise = 1 / 3f;

    /// <summary>How much less it adds for each level that a cell deviates: its gain rises by a third and falls by one.</summary>
    private const float Fall = (1 + Rise) / 2;

    /// <summary>Levels are rounded before they gain.</summary>
    private const float Rounding = 0.5f;

    /// <summary>Whether neither can have more than a given share of a stop more light.</summary>
    /// <param name="pair">The two.</param>
    /// <param name="share">The share, above 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool RulesOut(in ClosePair pair, float share)
    {
        var slack = Slack(pair.MostDetail, Vector256.Sqrt(pair.Squares));
        var gains = Squares(pair.One.Upper, slack) + Squares(pair.One.Lower, slack);
        return pair.Weigh(gains * (share * share) - pair.Squares * Caution) >= 0;
    }

    /// <summary>The least that a stop adds to a cell, which is nothing where this is negative.</summary>
    /// <param name="levels">The cells' levels.</param>
    /// <param name="slack">What may be lacking of it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Gain(Vector256<float> levels, Vector256<float> slack) =>
        Vector256.MinNative(levels * Rise, Vector256.Create(255f) - levels) - slack;

    /// <summary>What deviation, rounding and the other picture's own levels may take from a gain, which nowhere rises or falls by more than one for each level.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Slack(Vector256<float> deviations, Vector256<float> differences) => deviations * Fall + differences + Vector256.Create(Rounding);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Squares(in LumaRow row, Vector256<float> slack) =>
        FingerprintBytes.Squares(OrNothing(Gain(row.Left, slack)), OrNothing(Gain(row.Middle, slack)), OrNothing(Gain(row.Right, slack)));

    private static Vector256<float> OrNothing(Vector256<float> gain) => Vector256.MaxNative(gain, Vector256<float>.Zero);
}
