namespace PhotoSync.Diagnosis.Rules;

/// <summary>S16: the pictures cannot be told apart with certainty, or the values fit no row; the raw values go into the message for IT.</summary>
internal sealed class NoRowDescribesIt : IDiagnosisRule
{
    public Finding? Examine(Situation situation) =>
        EvidenceOf.Finding(situation, PhotoState.CannotTell, Remedy.TryAgainLater) with
        {
            Notes = situation.Verdict is { IsSame: false, IsDifferent: false } ? [Note.ComparisonUncertain] : [],
        };
}
