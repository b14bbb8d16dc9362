using PhotoSync.Diagnosis;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Repairing;
using PhotoSync.Synchronization;
using PhotoSync.Testing.Diagnosis;

namespace PhotoSync.Tests.Repairing;

public sealed class What_a_repair_would_do
{
    private static readonly Situation Stuck = Situations.Different.VisitedAgo(100);

    [Fact]
    public void Somebody_who_is_stuck_gets_their_photo_and_SharePoint_may_overwrite_it() =>
        Expect(Stuck, PhotoState.Stuck, RepairKind.WritePhoto, pullMayOverwrite: true);

    [Fact]
    public void A_pull_that_is_off_would_be_switched_on_and_so_may_overwrite_too() =>
        Expect(Situations.Different.With(Situations.Profile(pull: "0")), PhotoState.PullSwitchedOff, RepairKind.WritePhoto, pullMayOverwrite: true);

    [Fact]
    public void A_mailbox_elsewhere_is_never_pulled_from()
    {
        var person = Testing.People.Some.Person() with { OnPremisesSynced = true, HasExchangePlan = false };

        Expect(Situations.Different.With(person).With(MailboxKind.NotHostedInExchangeOnline), PhotoState.MailboxOnPremises, RepairKind.WritePhoto, pullMayOverwrite: false);
    }

    [Fact]
    public void A_mailbox_that_could_not_be_read_may_be_pulled_from()
    {
        var unread = Stuck with { Mailbox = Situations.Unread<Mailbox>(Reading.Source.Mailbox) };

        Assert.True(RepairRule.Forecast(new CheckResult(unread, Finding(PhotoState.Stuck))).PullMayOverwrite);
        Assert.False(RepairRule.RestoresPull(unread));
    }

    [Fact]
    public void A_photo_that_was_removed_is_cleared_and_a_pull_would_do_the_same() =>
        Expect(Situations.NoExchangePhoto, PhotoState.RemovedInExchange, RepairKind.ClearPhoto, pullMayOverwrite: false);

    [Theory]
    [InlineData(PhotoState.InSync, NoRepairReason.PhotoIsRight)]
    [InlineData(PhotoState.OnlyCachesStale, NoRepairReason.PhotoIsRight)]
    [InlineData(PhotoState.NeverSynced, NoRepairReason.OwnVisitHelps)]
    [InlineData(PhotoState.LookedRecently, NoRepairReason.OwnVisitHelps)]
    [InlineData(PhotoState.LookIsDue, NoRepairReason.OwnVisitHelps)]
    [InlineData(PhotoState.PlaceholderAfterSync, NoRepairReason.OwnVisitHelps)]
    [InlineData(PhotoState.NoPhotoAnywhere, NoRepairReason.NoPhotoToWrite)]
    [InlineData(PhotoState.NoMailbox, NoRepairReason.NoPhotoToWrite)]
    [InlineData(PhotoState.NoProfile, NoRepairReason.NoProfile)]
    [InlineData(PhotoState.AccountDisabled, NoRepairReason.NobodyThere)]
    [InlineData(PhotoState.CannotTell, NoRepairReason.CannotTell)]
    public void Whom_something_else_helps_is_left_alone(PhotoState state, NoRepairReason reason)
    {
        var forecast = RepairRule.Forecast(new CheckResult(Situations.InSync, Finding(state)));

        Assert.Equal((RepairKind.None, (NoRepairReason?)reason, false), (forecast.Kind, forecast.Reason, forecast.PullMayOverwrite));
    }

    [Theory]
    [InlineData("", MailboxKind.ExchangeOnline, true)]
    [InlineData("0", MailboxKind.ExchangeOnline, true)]
    [InlineData("1", MailboxKind.ExchangeOnline, false)]
    [InlineData("0", MailboxKind.NotEnabledForRest, false)]
    public void The_pull_is_restored_only_where_there_is_surely_a_mailbox(string pull, MailboxKind mailbox, bool restored) =>
        Assert.Equal(restored, RepairRule.RestoresPull(Situations.Different.With(Situations.Profile(pull: pull)).With(mailbox)));

    [Fact]
    public void The_pull_is_not_restored_where_the_profile_was_not_read() =>
        Assert.False(RepairRule.RestoresPull(Situations.Different with { Profile = Situations.Unread<SharePointProfile?>(Reading.Source.SharePointProfile) }));

    [Theory]
    [InlineData(PhotoState.Stuck)]
    [InlineData(PhotoState.BrokenPictureUrl)]
    public void Nothing_can_be_written_where_Exchange_has_no_photo(PhotoState state)
    {
        var forecast = RepairRule.Forecast(new CheckResult(Situations.NoExchangePhoto, Finding(state)));

        Assert.Equal((RepairKind.None, (NoRepairReason?)NoRepairReason.NoPhotoToWrite, false), (forecast.Kind, forecast.Reason, forecast.PullMayOverwrite));
    }

    [Theory]
    [InlineData(Remedy.AskAdminToRepair, RepairKind.WritePhoto)]
    [InlineData(Remedy.VisitLater, RepairKind.None)]
    public void A_placeholder_is_written_over_once_visits_do_not_help(Remedy remedy, RepairKind kind) =>
        Assert.Equal(kind, RepairRule.Forecast(new CheckResult(Situations.InSync, Finding(PhotoState.PlaceholderAfterSync) with { Remedy = remedy })).Kind);

    [Fact]
    public void Somebody_whom_the_directory_does_not_know_is_nobody_to_repair()
    {
        var gone = Situations.InSync with { Person = Situations.Known<Person?>(null) };

        Assert.Equal(NoRepairReason.NobodyThere, RepairRule.Forecast(new CheckResult(gone, Finding(PhotoState.CannotTell))).Reason);
    }

    private static void Expect(Situation situation, PhotoState state, RepairKind kind, bool pullMayOverwrite)
    {
        var forecast = RepairRule.Forecast(new CheckResult(situation, Diagnostician.Diagnose(situation)));

        Assert.Equal((state, kind, pullMayOverwrite), (forecast.State, forecast.Kind, forecast.PullMayOverwrite));
        Assert.Null(forecast.Reason);
    }

    private static Finding Finding(PhotoState state) => new(state, Remedy.VisitNow, new Evidence { ReadAt = Situations.Now });
}
