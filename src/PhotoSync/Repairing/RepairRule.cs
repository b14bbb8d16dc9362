using PhotoSync.Diagnosis;
using PhotoSync.People;
using PhotoSync.Synchronization;

namespace PhotoSync.Repairing;

/// <summary>Decides by a finding whether a repair is the step that helps, and what it writes.</summary>
internal static class RepairRule
{
    public static RepairForecast Forecast(CheckResult checkedNow)
    {
        var (situation, finding) = checkedNow;
        var kind = KindFor(finding);
        if (kind is RepairKind.WritePhoto && situation.Exchange.ValueOrDefault is null)
            kind = RepairKind.None;
        return new RepairForecast(situation.Id, finding.State, kind)
        {
            Reason = kind is RepairKind.None ? ReasonFor(situation, finding) : null,
            PullMayOverwrite = kind is RepairKind.WritePhoto && PullIsOn(situation),
        };
    }

    /// <summary>The pull is switched on again only where there is surely a mailbox to pull from.</summary>
    public static bool RestoresPull(Situation situation) =>
        situation.Mailbox.ValueOrDefault?.Kind is MailboxKind.ExchangeOnline && situation.Profile.ValueOrDefault?.ExchangeSyncState is "" or "0";

    private static bool PullIsOn(Situation situation) => situation.Mailbox.ValueOrDefault is not { Kind: not MailboxKind.ExchangeOnline };

    private static RepairKind KindFor(Finding finding) => finding.State switch
    {
        PhotoState.Stuck or PhotoState.BrokenPictureUrl or PhotoState.PullSwitchedOff or PhotoState.MailboxOnPremises or PhotoState.PictureNotEditable => RepairKind.WritePhoto,
        PhotoState.PlaceholderAfterSync when finding.Remedy is Remedy.AskAdminToRepair => RepairKind.WritePhoto,
        PhotoState.RemovedInExchange => RepairKind.ClearPhoto,
        _ => RepairKind.None,
    };

    private static NoRepairReason ReasonFor(Situation situation, Finding finding) => finding.State switch
    {
        PhotoState.InSync or PhotoState.OnlyCachesStale => NoRepairReason.PhotoIsRight,
        PhotoState.NeverSynced or PhotoState.LookedRecently or PhotoState.LookIsDue or PhotoState.PlaceholderAfterSync => NoRepairReason.OwnVisitHelps,
        PhotoState.NoProfile => NoRepairReason.NoProfile,
        PhotoState.AccountDisabled => NoRepairReason.NobodyThere,
        PhotoState.CannotTell => situation.Person is Reading.Reading<Person?>.Known { Value: null } ? NoRepairReason.NobodyThere : NoRepairReason.CannotTell,
        _ => NoRepairReason.NoPhotoToWrite,
    };
}
