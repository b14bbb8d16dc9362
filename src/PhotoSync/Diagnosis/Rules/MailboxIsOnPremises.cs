using PhotoSync.People;

namespace PhotoSync.Diagnosis.Rules;

/// <summary>S8: the mailbox is probably on-premises; Graph does not tell this apart from a missing one for certain (domain.md §8.16).</summary>
internal sealed class MailboxIsOnPremises : IDiagnosisRule
{
    public Finding? Examine(Situation situation) =>
        situation.MailboxIsElsewhereOrMissing && situation.Person.ValueOrDefault is { OnPremisesSynced: true, Mail.Length: > 0 }
            ? EvidenceOf.Finding(situation, PhotoState.MailboxOnPremises, Remedy.AskAdminToRepair) with
            {
                IsProbable = situation.Mailbox.ValueOrDefault?.Kind != MailboxKind.NotHostedInExchangeOnline,
            }
            : null;
}
