namespace PhotoSync.Diagnosis.Rules;

/// <summary>S2: Exchange has a photo, and SharePoint has never looked, since the person never asked for their own photo there.</summary>
internal sealed class SharePointNeverLooked : IDiagnosisRule
{
    public Finding? Examine(Situation situation)
    {
        if (!situation.ExchangeHasPhoto || !situation.SharePointNeverLooked) return null;
        var finding = EvidenceOf.Finding(situation, PhotoState.NeverSynced, Remedy.VisitNow);
        return VisitAdvice.For(situation, finding, Remedy.AskAdminToRepair);
    }
}
