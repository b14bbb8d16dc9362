namespace PhotoSync.Diagnosis.Rules;

/// <summary>S6: the profile says that pictures are not pulled from Exchange, and SharePoint does not show what Exchange has.</summary>
internal sealed class PullIsSwitchedOff : IDiagnosisRule
{
    public Finding? Examine(Situation situation) =>
        situation.HasCloudMailbox && situation.PullIsOff && situation.ExchangeHasPhoto
        && (situation.PicturesDiffer || situation.SharePointShowsPlaceholder)
            ? EvidenceOf.Finding(situation, PhotoState.PullSwitchedOff, Remedy.AskAdminToSwitchPullOn)
            : null;
}
