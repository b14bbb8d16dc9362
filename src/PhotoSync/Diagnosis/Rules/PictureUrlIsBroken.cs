namespace PhotoSync.Diagnosis.Rules;

/// <summary>S10: SharePoint says that it has a picture, but the file is missing or lies outside the User Photos library.</summary>
internal sealed class PictureUrlIsBroken : IDiagnosisRule
{
    public Finding? Examine(Situation situation) =>
        situation.ExchangeHasPhoto && situation.SharePointShowsPicture && (!situation.CopyIsOnMySiteHost || FileIsMissing(situation))
            ? EvidenceOf.Finding(situation, PhotoState.BrokenPictureUrl, Remedy.AskAdminToRepair)
            : null;

    private static bool FileIsMissing(Situation situation) => situation.Copy is { IsKnown: true, ValueOrDefault: null };
}
