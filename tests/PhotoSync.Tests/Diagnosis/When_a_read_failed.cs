using PhotoSync.Diagnosis;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Reading;
using PhotoSync.Testing.People;
using static PhotoSync.Testing.Diagnosis.Situations;

namespace PhotoSync.Tests.Diagnosis;

public sealed class When_a_read_failed
{
    [Fact]
    public void The_finding_is_that_it_cannot_be_told_and_the_failure_is_its_evidence()
    {
        var finding = Diagnostician.Diagnose(Different with { Exchange = Unread<ExchangePhoto?>(Source.ExchangePhoto) });

        Assert.Equal((PhotoState.CannotTell, Remedy.TryAgainLater), (finding.State, finding.Remedy));
        Assert.Equal(Source.ExchangePhoto, Assert.Single(finding.Evidence.Failures).Source);
    }

    [Theory]
    [InlineData(ReadFailureReason.SignInNeeded, Remedy.SignIn)]
    [InlineData(ReadFailureReason.NotAuthorized, Remedy.AskAdminForPermission)]
    [InlineData(ReadFailureReason.Forbidden, Remedy.AskAdminForPermission)]
    [InlineData(ReadFailureReason.Throttled, Remedy.TryAgainLater)]
    [InlineData(ReadFailureReason.Unavailable, Remedy.TryAgainLater)]
    [InlineData(ReadFailureReason.TimedOut, Remedy.TryAgainLater)]
    [InlineData(ReadFailureReason.Unreadable, Remedy.TryAgainLater)]
    public void The_remedy_fits_the_reason(ReadFailureReason reason, Remedy remedy)
    {
        var finding = Diagnostician.Diagnose(InSync with { Profile = Unread<SharePointProfile?>(Source.SharePointProfile, reason) });

        Assert.Equal((PhotoState.CannotTell, remedy), (finding.State, finding.Remedy));
    }

    [Fact]
    public void A_throttled_service_is_asked_again_at_the_time_it_named()
    {
        var failure = new ReadFailure(Source.ExchangePhoto, ReadFailureReason.Throttled, Now) { RetryAfter = TimeSpan.FromSeconds(90) };

        var finding = Diagnostician.Diagnose(InSync with { Exchange = new Reading<ExchangePhoto?>.Unread(failure) });

        Assert.Equal(Now.AddSeconds(90), finding.NextStepAt);
    }

    [Fact]
    public void An_unread_mailbox_does_not_matter_where_the_pictures_agree() =>
        Assert.Equal(PhotoState.InSync, Diagnostician.Diagnose(InSync with { Mailbox = Unread<Mailbox>(Source.Mailbox) }).State);

    [Fact]
    public void An_unread_mailbox_matters_where_they_differ_and_the_account_comes_from_on_premises() =>
        Assert.Equal(
            PhotoState.CannotTell,
            Diagnostician.Diagnose(Different.With(Some.Person() with { OnPremisesSynced = true }) with { Mailbox = Unread<Mailbox>(Source.Mailbox) }).State);

    [Fact]
    public void An_unread_mailbox_is_inferred_from_an_enabled_plan_of_a_cloud_account() =>
        Assert.Equal(PhotoState.LookIsDue, Diagnostician.Diagnose(Different with { Mailbox = Unread<Mailbox>(Source.Mailbox) }).State);

    [Fact]
    public void Nothing_else_is_needed_once_the_account_is_known_to_be_disabled() =>
        Assert.Equal(
            PhotoState.AccountDisabled,
            Diagnostician.Diagnose(InSync.With(Some.Person() with { AccountEnabled = false }) with { Exchange = Unread<ExchangePhoto?>(Source.ExchangePhoto) }).State);

    [Fact]
    public void An_unread_policy_only_leaves_open_whether_a_photo_may_be_uploaded()
    {
        var finding = Diagnostician.Diagnose(InSync with { Policy = Unread<PhotoUpdatePolicy>(Source.PhotoPolicy, ReadFailureReason.Forbidden) });

        Assert.Equal((PhotoState.InSync, UploadPermission.NotKnown), (finding.State, finding.Upload));
    }
}
