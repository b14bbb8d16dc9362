using PhotoSync.Comparison;
using PhotoSync.Diagnosis;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Testing.People;
using static PhotoSync.Testing.Diagnosis.Situations;

namespace PhotoSync.Tests.Diagnosis;

public sealed class Each_row_of_the_table
{
    public static TheoryData<string, PhotoState, Remedy> Rows => new()
    {
        { "pictures agree", PhotoState.InSync, Remedy.Nothing },
        { "pictures agree, an old one is still seen", PhotoState.OnlyCachesStale, Remedy.ClearCaches },
        { "pictures agree, looked 5 h ago", PhotoState.InSync, Remedy.Nothing },
        { "pictures agree, one visit 73 h ago", PhotoState.InSync, Remedy.Nothing },
        { "no photo, placeholder with the URL still set", PhotoState.NoPhotoAnywhere, Remedy.UploadPhoto },
        { "no photo, properties empty", PhotoState.NoPhotoAnywhere, Remedy.UploadPhoto },
        { "no photo, placeholder with an address", PhotoState.NoPhotoAnywhere, Remedy.UploadPhoto },
        { "no photo, never set with an address", PhotoState.NoPhotoAnywhere, Remedy.UploadPhoto },
        { "no photo, a picture without an address", PhotoState.NoPhotoAnywhere, Remedy.UploadPhoto },
        { "no photo, a picture with an empty address", PhotoState.NoPhotoAnywhere, Remedy.UploadPhoto },
        { "photo removed, SharePoint keeps it", PhotoState.RemovedInExchange, Remedy.VisitNow },
        { "photo, properties empty", PhotoState.NeverSynced, Remedy.VisitNow },
        { "photo, properties empty, an address all the same", PhotoState.CannotTell, Remedy.TryAgainLater },
        { "differs, looked 5 h ago", PhotoState.LookedRecently, Remedy.VisitLater },
        { "differs, looked 24 h ago", PhotoState.LookIsDue, Remedy.VisitNow },
        { "differs, looked 10 d ago", PhotoState.LookIsDue, Remedy.VisitNow },
        { "differs, one visit 30 h ago", PhotoState.LookIsDue, Remedy.VisitNow },
        { "differs, one visit 72 h ago", PhotoState.Stuck, Remedy.AskAdminToRepair },
        { "differs, one visit 73 h ago", PhotoState.Stuck, Remedy.AskAdminToRepair },
        { "differs, visits 50 h and 25 h ago", PhotoState.Stuck, Remedy.AskAdminToRepair },
        { "differs, visits 50 h and 2 h ago", PhotoState.LookedRecently, Remedy.VisitLater },
        { "placeholder, looked 5 h ago", PhotoState.PlaceholderAfterSync, Remedy.VisitLater },
        { "placeholder, looked 24 h ago", PhotoState.PlaceholderAfterSync, Remedy.VisitNow },
        { "placeholder, looked 10 d ago", PhotoState.PlaceholderAfterSync, Remedy.VisitNow },
        { "placeholder, visits did not help", PhotoState.PlaceholderAfterSync, Remedy.AskAdminToRepair },
        { "differs, pull off", PhotoState.PullSwitchedOff, Remedy.AskAdminToSwitchPullOn },
        { "placeholder, pull off", PhotoState.PullSwitchedOff, Remedy.AskAdminToSwitchPullOn },
        { "agree, pull off", PhotoState.InSync, Remedy.Nothing },
        { "no mailbox, photo in Graph", PhotoState.NoMailbox, Remedy.Nothing },
        { "no mailbox, no photo", PhotoState.NoMailbox, Remedy.UploadPhoto },
        { "no mailbox, from on-premises without a mail address", PhotoState.NoMailbox, Remedy.Nothing },
        { "mailbox on-premises", PhotoState.MailboxOnPremises, Remedy.AskAdminToRepair },
        { "file missing", PhotoState.BrokenPictureUrl, Remedy.AskAdminToRepair },
        { "picture elsewhere", PhotoState.BrokenPictureUrl, Remedy.AskAdminToRepair },
        { "picture elsewhere, differs, pull off", PhotoState.BrokenPictureUrl, Remedy.AskAdminToRepair },
        { "no profile", PhotoState.NoProfile, Remedy.OpenSharePointOnce },
        { "disabled", PhotoState.AccountDisabled, Remedy.AskAdminToUnblock },
        { "differs, tenant looks blocked", PhotoState.PictureNotEditable, Remedy.AskAdminToAllowPictureEditing },
        { "verdict uncertain", PhotoState.CannotTell, Remedy.TryAgainLater },
        { "placeholder state unknown", PhotoState.CannotTell, Remedy.TryAgainLater },
        { "placeholder state unknown, differs", PhotoState.CannotTell, Remedy.TryAgainLater },
        { "placeholder state unknown, picture elsewhere", PhotoState.CannotTell, Remedy.TryAgainLater },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Is_found(string seen, PhotoState state, Remedy remedy)
    {
        var finding = Diagnostician.Diagnose(Seen(seen));

        Assert.Equal((state, remedy), (finding.State, finding.Remedy));
    }

    [Fact]
    public void Every_state_is_found_by_some_row() =>
        Assert.Equal(Enum.GetValues<PhotoState>(), Rows.Select(row => (PhotoState)row[1]).Distinct().Order());

    private static readonly SharePointProfile Empty = new();

    private static Situation Seen(string seen) => seen switch
    {
        "pictures agree" => InSync,
        "pictures agree, an old one is still seen" => InSync with { StillSeesOldPicture = true },
        "pictures agree, looked 5 h ago" => InSync.With(Profile(written: Now.AddHours(-5))),
        "pictures agree, one visit 73 h ago" => InSync.VisitedAgo(73),
        "no photo, placeholder with the URL still set" => NoExchangePhoto.With(Profile("1")),
        "no photo, properties empty" => NoExchangePhoto.With(Empty),
        "no photo, placeholder with an address" => NoExchangePhoto.With(Profile("1") with { PictureUrl = "https://contoso-my.sharepoint.com/x.jpg" }),
        "no photo, never set with an address" => NoExchangePhoto.With(Profile("") with { PictureUrl = "https://contoso-my.sharepoint.com/x.jpg" }),
        "no photo, a picture without an address" => NoExchangePhoto.With(Profile() with { PictureUrl = null }),
        "no photo, a picture with an empty address" => NoExchangePhoto.With(Profile() with { PictureUrl = "" }),
        "photo removed, SharePoint keeps it" => NoExchangePhoto,
        "photo, properties empty" => InSync.With(Empty) with { Verdict = null },
        "photo, properties empty, an address all the same" => InSync.With(Empty with { PictureUrl = "https://contoso-my.sharepoint.com/x.jpg" }) with { Verdict = null },
        "differs, looked 5 h ago" => Different.With(Profile(written: Now.AddHours(-5))),
        "differs, looked 24 h ago" => Different.With(Profile(written: Now.AddHours(-24))),
        "differs, looked 10 d ago" => Different,
        "differs, one visit 30 h ago" => Different.VisitedAgo(30),
        "differs, one visit 72 h ago" => Different.VisitedAgo(72),
        "differs, one visit 73 h ago" => Different.VisitedAgo(73),
        "differs, visits 50 h and 25 h ago" => Different.VisitedAgo(50, 25),
        "differs, visits 50 h and 2 h ago" => Different.VisitedAgo(50, 2),
        "placeholder, looked 5 h ago" => InSync.With(Profile("1", written: Now.AddHours(-5))) with { Verdict = null },
        "placeholder, looked 24 h ago" => InSync.With(Profile("1", written: Now.AddHours(-24))) with { Verdict = null },
        "placeholder, looked 10 d ago" => InSync.With(Profile("1")) with { Verdict = null },
        "placeholder, visits did not help" => InSync.With(Profile("1")).VisitedAgo(60, 30) with { Verdict = null },
        "differs, pull off" => Different.With(Profile(pull: "0")),
        "placeholder, pull off" => InSync.With(Profile("1", "0")) with { Verdict = null },
        "agree, pull off" => InSync.With(Profile(pull: "0")),
        "no mailbox, photo in Graph" => Different.With(MailboxKind.NotEnabledForRest).With(Some.Person() with { HasExchangePlan = false }),
        "no mailbox, no photo" => NoExchangePhoto.With(MailboxKind.NotEnabledForRest).With(Some.Person() with { HasExchangePlan = false }),
        "no mailbox, from on-premises without a mail address" => Different.With(MailboxKind.NotEnabledForRest).With(Some.Person() with { OnPremisesSynced = true, Mail = "", HasExchangePlan = false }),
        "mailbox on-premises" => Different.With(MailboxKind.NotEnabledForRest).With(Some.Person() with { OnPremisesSynced = true }),
        "file missing" => InSync with { Copy = Known<PictureFile?>(null), Verdict = null },
        "picture elsewhere" => InSync with { CopyIsOnMySiteHost = false, Verdict = null },
        "picture elsewhere, differs, pull off" => Different.With(Profile(pull: "0")) with { CopyIsOnMySiteHost = false },
        "no profile" => InSync.With((SharePointProfile?)null),
        "disabled" => InSync.With(Some.Person() with { AccountEnabled = false }),
        "differs, tenant looks blocked" => Different with { TenantLooksBlocked = true },
        "verdict uncertain" => InSync with { Verdict = PhotoVerdict.CannotTell(CannotTellReason.Borderline, 11, 10) },
        "placeholder state unknown" => InSync.With(Profile("2")),
        "placeholder state unknown, differs" => Different.With(Profile("2")),
        "placeholder state unknown, picture elsewhere" => InSync.With(Profile("2")) with { CopyIsOnMySiteHost = false },
        _ => throw new ArgumentOutOfRangeException(nameof(seen), seen, "no such row"),
    };
}
