namespace PhotoSync.Diagnosis.Rules;

/// <summary>S0: Exchange and SharePoint show the same picture.</summary>
internal sealed class PicturesAgree : IDiagnosisRule
{
    public Finding? Examine(Situation situation) =>
        situation.ExchangeHasPhoto && situation.PicturesAgree
            ? EvidenceOf.Finding(situation, PhotoState.InSync, Remedy.Nothing) with
            {
                Notes = situation.PullIsOff ? [Note.PullIsOffButPicturesAgree] : [],
            }
            : null;
}
