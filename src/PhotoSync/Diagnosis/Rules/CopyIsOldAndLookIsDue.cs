namespace PhotoSync.Diagnosis.Rules;

/// <summary>S4a: the pictures differ, and SharePoint may look as soon as the person visits.</summary>
internal sealed class CopyIsOldAndLookIsDue : IDiagnosisRule
{
    public Finding? Examine(Situation situation) =>
        situation.ExchangeHasPhoto && situation.PicturesDiffer
            ? EvidenceOf.Finding(situation, PhotoState.LookIsDue, Remedy.VisitNow) with { Notes = VisitNotes(situation) }
            : null;

    private static IReadOnlyList<Note> VisitNotes(Situation situation) =>
        KnownLooks.Of(situation).VisitsSinceChange.Count > 0 ? [Note.VisitDidNotHelp] : [];
}
