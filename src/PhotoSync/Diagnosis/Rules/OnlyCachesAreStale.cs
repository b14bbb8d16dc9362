namespace PhotoSync.Diagnosis.Rules;

/// <summary>S15: both places agree, and the person still sees an old picture somewhere: caches or sites lag behind.</summary>
internal sealed class OnlyCachesAreStale : IDiagnosisRule
{
    public Finding? Examine(Situation situation) =>
        situation.StillSeesOldPicture && situation.ExchangeHasPhoto && situation.PicturesAgree
            ? EvidenceOf.Finding(situation, PhotoState.OnlyCachesStale, Remedy.ClearCaches) with { Notes = [Note.CachesMayLag] }
            : null;
}
