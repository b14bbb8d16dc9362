using System.Runtime.CompilerServices;

namespace PhotoSync.Comparison;

/// <summary>Decides by fingerprints alone.</summary>
internal static class FirstLook
{
    public static PhotoVerdict Compare(in PhotoFingerprint first, in PhotoFingerprint second)
    {
        if (first.Version == 0 || second.Version == 0) return PhotoVerdict.CannotTell(CannotTellReason.NotCompared);
        if (first.Version != PhotoFingerprint.CurrentVersion || second.Version != PhotoFingerprint.CurrentVersion)
            return PhotoVerdict.CannotTell(CannotTellReason.OtherVersion);

        return Compare(PhotoFingerprint.AsSpan(in first), PhotoFingerprint.AsSpan(in second));
    }

    private static PhotoVerdict Compare(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        if (Math.Min(first[FingerprintLayout.Size], second[FingerprintLayout.Size]) < PhotoComparer.SmallestSide)
            return PhotoVerdict.CannotTell(CannotTellReason.TooSmall);

        var verdict = Decision.Fingerprints.Decide(FingerprintDistance.Between(first, second));
        if (verdict.IsSame) return MayBeAnother(first, second) is { } doubt ? PhotoVerdict.CannotTell(doubt, verdict.Distance, verdict.Threshold) : verdict;

        var mayBeCropped = verdict.IsDifferent && first[FingerprintLayout.Shape] != second[FingerprintLayout.Shape];
        return mayBeCropped ? PhotoVerdict.CannotTell(CannotTellReason.Borderline, verdict.Distance, verdict.Threshold) : verdict;
    }

    /// <summary>Why two close fingerprints may be of two pictures all the same.</summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static CannotTellReason? MayBeAnother(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        var pair = new ClosePair(first, second);
        var steps = Plainness.Steps(in pair.One);
        if (Plainness.IsPlain(steps)) return CannotTellReason.TooPlain;
        return Rivals.ExplainAsWell(in pair, steps) || EditRivals.Explain(first, second, in pair) ? CannotTellReason.Borderline : null;
    }
}
