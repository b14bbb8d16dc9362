namespace PhotoSync.Diagnosis.Rules;

/// <summary>S1: Exchange has no photo, and SharePoint shows none either. A filled PictureURL proves nothing (domain.md §0.2).</summary>
internal sealed class NobodyHasAPhoto : IDiagnosisRule
{
    public Finding? Examine(Situation situation) =>
        situation.ExchangeHasNoPhoto && situation.SharePointProfile is { PlaceholderState: "1" or "" } or { PictureUrl: null or "" }
            ? EvidenceOf.Finding(situation, PhotoState.NoPhotoAnywhere, Remedy.UploadPhoto)
            : null;
}
