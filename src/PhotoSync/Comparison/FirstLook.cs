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
        if (verdict.IsSame && Plainness.IsPlain(first)) return PhotoVerdict.CannotTell(CannotTellReason.TooPlain, verdict.Distance, verdict.Threshold);

        var mayBeCropped = verdict.IsDifferent && first[FingerprintLayout.Shape] != second[FingerprintLayout.Shape];
        var mayBeEdited = verdict.IsSame && (Rivals.ExplainAsWell(first, second) || EditRivals.Explain(first, second));
        return mayBeCropped || mayBeEdited ? PhotoVerdict.CannotTell(CannotTellReason.Borderline, verdict.Distance, verdict.Threshold) : verdict;
    }
}
