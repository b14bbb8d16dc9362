namespace PhotoSync.Diagnosis.Rules;

/// <summary>S14: many people of the tenant are stuck in the same way, so the cause is the tenant's and not the person's.</summary>
internal sealed class PictureIsNotEditable : IDiagnosisRule
{
    public Finding? Examine(Situation situation) =>
        situation.TenantLooksBlocked && situation.ExchangeHasPhoto && (situation.SharePointNeverLooked || situation.PicturesDiffer)
            ? EvidenceOf.Finding(situation, PhotoState.PictureNotEditable, Remedy.AskAdminToAllowPictureEditing) with
            {
                Notes = [Note.ManyPeopleAffected],
                IsProbable = true,
            }
            : null;
}
