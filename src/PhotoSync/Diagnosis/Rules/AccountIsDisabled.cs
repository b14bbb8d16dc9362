namespace PhotoSync.Diagnosis.Rules;

/// <summary>S12: sign-in is blocked, and SharePoint does not keep up profiles of blocked people.</summary>
internal sealed class AccountIsDisabled : IDiagnosisRule
{
    public Finding? Examine(Situation situation) =>
        situation.Person.ValueOrDefault?.AccountEnabled == false
            ? EvidenceOf.Finding(situation, PhotoState.AccountDisabled, Remedy.AskAdminToUnblock)
            : null;
}
