using PhotoSync.Diagnosis.Rules;

namespace PhotoSync.Diagnosis;

/// <summary>Asks the rules of domain.md §6 in their order; the first that answers wins.</summary>
public static class Diagnostician
{
    private static readonly IDiagnosisRule[] Order =
    [
        new NeededReadFailed(),
        new AccountIsDisabled(),
        new ProfileIsMissing(),
        new MailboxIsOnPremises(),
        new MailboxIsMissing(),
        new NobodyHasAPhoto(),
        new PhotoWasRemovedInExchange(),
        new PullIsSwitchedOff(),
        new PictureIsNotEditable(),
        new SharePointNeverLooked(),
        new PlaceholderStayed(),
        new PictureUrlIsBroken(),
        new CopyIsOldAndLookedRecently(),
        new CopyIsStuck(),
        new CopyIsOldAndLookIsDue(),
        new OnlyCachesAreStale(),
        new PicturesAgree(),
        new NoRowDescribesIt(),
    ];

    /// <summary>The rules in their order.</summary>
    public static IReadOnlyList<IDiagnosisRule> Rules => Order;

    /// <summary>Names the one cause, and adds whether the person may change their photo (S9).</summary>
    /// <param name="situation">Everything that was read.</param>
    /// <returns>Always a finding: what no row describes is <see cref="PhotoState.CannotTell"/>.</returns>
    public static Finding Diagnose(Situation situation)
    {
        ArgumentNullException.ThrowIfNull(situation);
        var finding = Order.Select(rule => rule.Examine(situation)).First(found => found is not null)!;
        return finding with
        {
            Upload = UploadRights.Of(situation),
            Notes = [.. finding.Notes, .. ScriptNote(situation)],
        };
    }

    private static Note[] ScriptNote(Situation situation) =>
        KnownLooks.IsWrittenByScript(situation.Profile.ValueOrDefault) ? [Note.TimestampWrittenByScript] : [];
}
