namespace PhotoSync.Diagnosis.Rules;

/// <summary>S4b: the pictures differ although the person's visits should have brought the new one: 72 hours after the first, or after two of them.</summary>
internal sealed class CopyIsStuck : IDiagnosisRule
{
    public Finding? Examine(Situation situation) =>
        situation.ExchangeHasPhoto && situation.PicturesDiffer && VisitAdvice.VisitsDidNotHelp(situation)
            ? EvidenceOf.Finding(situation, PhotoState.Stuck, Remedy.AskAdminToRepair) with { Notes = [Note.VisitDidNotHelp] }
            : null;
}
