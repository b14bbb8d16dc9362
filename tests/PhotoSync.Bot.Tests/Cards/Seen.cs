using PhotoSync.Comparison;
using PhotoSync.Diagnosis;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Reading;
using PhotoSync.Testing.Diagnosis;
using PhotoSync.Testing.People;
using static PhotoSync.Testing.Diagnosis.Situations;

namespace PhotoSync.Bot.Tests.Cards;

/// <summary>One situation for each card that somebody has approved, by the state's number in domain.md §6.</summary>
internal static class Seen
{
    private static readonly SharePointProfile Empty = new();

    public static IReadOnlyDictionary<string, Situation> All { get; } = new Dictionary<string, Situation>
    {
        ["S0"] = InSync,
        ["S0-pull-off"] = InSync.With(Profile(pull: "0")),
        ["S1"] = NoExchangePhoto.With(Profile("1")),
        ["S1-S9"] = NoExchangePhoto.With(Profile("1")) with { Policy = Known(new PhotoUpdatePolicy(true, [])) },
        ["S2"] = InSync.With(Empty) with { Copy = Known<PictureFile?>(null), Verdict = null },
        ["S3"] = Different.With(Profile(written: Now.AddHours(-5))) with { Copy = Known<PictureFile?>(Picture with { LastModified = Now.AddHours(-5) }) },
        ["S4a"] = Different,
        ["S4a-first-seen-now"] = Different with { History = PhotoHistory.None },
        ["S4a-visited"] = Different.VisitedAgo(30),
        ["S4b"] = Different.VisitedAgo(50, 25),
        ["S5"] = InSync.With(Profile("1")) with { Copy = Known<PictureFile?>(null), Verdict = null },
        ["S5-later"] = InSync.With(Profile("1", written: Now.AddHours(-5))) with { Copy = Known<PictureFile?>(null), Verdict = null },
        ["S6"] = Different.With(Profile(pull: "0")),
        ["S7"] = Different.With(MailboxKind.NotEnabledForRest).With(Some.Person() with { HasExchangePlan = false }),
        ["S7-no-photo"] = NoExchangePhoto.With(Profile("1")).With(MailboxKind.NotEnabledForRest).With(Some.Person() with { HasExchangePlan = null }),
        ["S8"] = Different.With(MailboxKind.NotEnabledForRest).With(Some.Person() with { OnPremisesSynced = true }),
        ["S9-on-premises"] = Different with { Policy = Known(new PhotoUpdatePolicy(true, [])) },
        ["S9-roles"] = Different with { Policy = Known(new PhotoUpdatePolicy(false, [Guid.NewGuid()])) },
        ["S9-roles-not-known"] = Different with { Policy = Known(new PhotoUpdatePolicy(false, [Guid.NewGuid()])), Roles = Unread<IReadOnlyList<Guid>>(Source.SignIn) },
        ["S9-refused"] = Different with { UploadWasRefused = true },
        ["S10-missing"] = InSync with { Copy = Known<PictureFile?>(null), Verdict = null },
        ["S10-elsewhere"] = InSync with { CopyIsOnMySiteHost = false, Copy = new Reading<PictureFile?>.NotAsked(), Verdict = null },
        ["S11"] = InSync.With((SharePointProfile?)null) with { Copy = new Reading<PictureFile?>.NotAsked(), Verdict = null },
        ["S12"] = Different.With(Some.Person() with { AccountEnabled = false }),
        ["S13"] = NoExchangePhoto,
        ["S14"] = Different with { TenantLooksBlocked = true },
        ["S16-busy"] = InSync with { Profile = Failed<SharePointProfile?>(Source.SharePointProfile, ReadFailureReason.Throttled), Verdict = null },
        ["S16-down"] = InSync with { Exchange = Failed<ExchangePhoto?>(Source.ExchangePhoto, ReadFailureReason.Unavailable), Verdict = null },
        ["S16-forbidden"] = InSync with { Profile = Failed<SharePointProfile?>(Source.SharePointProfile, ReadFailureReason.Forbidden), Verdict = null },
        ["S16-not-authorized"] = InSync with { Exchange = Failed<ExchangePhoto?>(Source.ExchangePhoto, ReadFailureReason.NotAuthorized), Verdict = null },
        ["S16-late"] = InSync with { Profile = Failed<SharePointProfile?>(Source.SharePointProfile, ReadFailureReason.TimedOut), Verdict = null },
        ["S16-unreadable"] = InSync with { Profile = Failed<SharePointProfile?>(Source.SharePointProfile, ReadFailureReason.Unreadable), Verdict = null },
        ["S16-uncertain"] = InSync with { Verdict = PhotoVerdict.CannotTell(CannotTellReason.Borderline, 12, 10) },
        ["S16-unknown"] = InSync.With(Profile() with { PlaceholderState = "7" }) with { Copy = Known<PictureFile?>(null), Verdict = null },
    };

    private static Reading<T> Failed<T>(Source source, ReadFailureReason reason) => new Reading<T>.Unread(new ReadFailure(source, reason, Now)
    {
        RequestId = "5f7c1d2e-0001",
        Status = reason is ReadFailureReason.Forbidden ? 403 : 503,
        RetryAfter = reason is ReadFailureReason.Throttled ? TimeSpan.FromMinutes(5) : null,
        MissingPermission = reason is ReadFailureReason.Forbidden ? "User.Read.All" : null,
    });
}
