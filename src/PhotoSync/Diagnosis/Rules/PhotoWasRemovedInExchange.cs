namespace PhotoSync.Diagnosis.Rules;

/// <summary>S13: Exchange has no photo any more, and SharePoint still shows one.</summary>
internal sealed class PhotoWasRemovedInExchange : IDiagnosisRule
{
    public Finding? Examine(Situation situation)
    {
        if (!situation.ExchangeHasNoPhoto || !situation.SharePointShowsPicture) return null;
        var finding = EvidenceOf.Finding(situation, PhotoState.RemovedInExchange, Remedy.VisitNow);
        return VisitAdvice.For(situation, finding, Remedy.AskAdminToRepair);
    }
}
