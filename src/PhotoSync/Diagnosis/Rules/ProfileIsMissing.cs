namespace PhotoSync.Diagnosis.Rules;

/// <summary>S11: SharePoint answered that it has no profile for the person.</summary>
internal sealed class ProfileIsMissing : IDiagnosisRule
{
    public Finding? Examine(Situation situation) =>
        situation.Profile is { IsKnown: true, ValueOrDefault: null }
            ? EvidenceOf.Finding(situation, PhotoState.NoProfile, Remedy.OpenSharePointOnce)
            : null;
}
