namespace PhotoSync.Diagnosis.Rules;

/// <summary>S3: the pictures differ, and SharePoint looked less than 24 hours ago, so it will not look again before these have passed.</summary>
internal sealed class CopyIsOldAndLookedRecently : IDiagnosisRule
{
    public Finding? Examine(Situation situation)
    {
        var nextLook = KnownLooks.Of(situation).Last + LookTimes.Interval;
        return situation.ExchangeHasPhoto && situation.PicturesDiffer && nextLook > situation.At
            ? EvidenceOf.Finding(situation, PhotoState.LookedRecently, Remedy.VisitLater) with { NextStepAt = nextLook }
            : null;
    }
}
