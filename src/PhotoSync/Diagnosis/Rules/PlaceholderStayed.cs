namespace PhotoSync.Diagnosis.Rules;

/// <summary>S5: SharePoint looked and wrote a placeholder, although Exchange has a photo.</summary>
internal sealed class PlaceholderStayed : IDiagnosisRule
{
    public Finding? Examine(Situation situation)
    {
        if (!situation.ExchangeHasPhoto || !situation.SharePointShowsPlaceholder) return null;
        var finding = EvidenceOf.Finding(situation, PhotoState.PlaceholderAfterSync, Remedy.VisitNow);
        return VisitAdvice.For(situation, finding, Remedy.AskAdminToRepair);
    }
}
