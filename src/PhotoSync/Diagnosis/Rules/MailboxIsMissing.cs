namespace PhotoSync.Diagnosis.Rules;

/// <summary>S7: there is no Exchange mailbox, so SharePoint is not expected to hold a copy.</summary>
internal sealed class MailboxIsMissing : IDiagnosisRule
{
    public Finding? Examine(Situation situation) =>
        situation.MailboxIsElsewhereOrMissing && situation.Person.ValueOrDefault?.HasExchangePlan != true
            ? EvidenceOf.Finding(situation, PhotoState.NoMailbox, situation.ExchangeHasPhoto ? Remedy.Nothing : Remedy.UploadPhoto) with
            {
                IsProbable = situation.Person.ValueOrDefault?.HasExchangePlan is null,
            }
            : null;
}
