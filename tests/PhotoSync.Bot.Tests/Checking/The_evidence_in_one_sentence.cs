using System.Globalization;
using PhotoSync.Bot.Checking;
using PhotoSync.Bot.Speaking;
using PhotoSync.Diagnosis;
using PhotoSync.Reading;
using PhotoSync.Testing.People;

namespace PhotoSync.Bot.Tests.Checking;

public sealed class The_evidence_in_one_sentence
{
    private static readonly Voice Voice = new(CultureInfo.GetCultureInfo("en-GB"), Clockwork.Of(Some.Morning, "UTC", "UTC"));

    [Theory]
    [InlineData(PhotoState.Stuck, true, true, true, "You were there (2 May, 09:00), and SharePoint's copy is still the one from 3 April.")]
    [InlineData(PhotoState.Stuck, true, true, false, "Outlook has had this photo since 1 April at the latest; SharePoint's copy is from 3 April.")]
    [InlineData(PhotoState.Stuck, true, false, true, "Outlook has had this photo since 1 April at the latest.")]
    [InlineData(PhotoState.InSync, true, false, false, "Outlook has had this photo since 1 April at the latest.")]
    [InlineData(PhotoState.InSync, false, true, false, "SharePoint's copy is from 3 April.")]
    [InlineData(PhotoState.InSync, false, false, false, "I read both places today at 09:00.")]
    [InlineData(PhotoState.RemovedInExchange, false, true, false, "I read Outlook today at 09:00; SharePoint's copy is from 3 April.")]
    [InlineData(PhotoState.RemovedInExchange, false, false, false, "I read both places today at 09:00.")]
    [InlineData(PhotoState.NeverSynced, true, false, false, "The photo fields of your SharePoint profile are empty, and Outlook has had this photo since 1 April at the latest.")]
    [InlineData(PhotoState.NeverSynced, false, false, false, "The photo fields of your SharePoint profile are empty.")]
    [InlineData(PhotoState.CannotTell, false, false, false, "I read both places today at 09:00.")]
    public void Says_the_dates_that_are_known_and_no_others(PhotoState state, bool since, bool copy, bool visit, string sentence) => Assert.Equal(sentence, EvidenceWords.Of(
        Photo(state) with { ExchangeSince = since ? Day(1) : null, SharePointCopyFrom = copy ? Day(3) : null, FirstVisitSinceChange = visit ? Some.Morning.AddDays(-2) : null }, Voice));

    [Theory]
    [InlineData(true, true, "Outlook has had this photo since 1 April at the latest; SharePoint's last look is from 2 May, 09:00.")]
    [InlineData(false, true, "SharePoint's last look is from 2 May, 09:00.")]
    [InlineData(true, false, "Outlook has had this photo since 1 April at the latest.")]
    [InlineData(false, false, "I read both places today at 09:00.")]
    public void Says_when_SharePoint_looked_where_that_is_known(bool since, bool look, string sentence)
    {
        foreach (var state in new[] { PhotoState.LookedRecently, PhotoState.PlaceholderAfterSync })
            Assert.Equal(sentence, EvidenceWords.Of(Photo(state) with { ExchangeSince = since ? Day(1) : null, LastLook = look ? Some.Morning.AddDays(-2) : null }, Voice));
    }

    [Fact]
    public void Does_not_date_a_photo_that_was_seen_for_the_first_time_now() =>
        Assert.Equal("I read both places today at 09:00.", EvidenceWords.Of(Photo(PhotoState.InSync) with { ExchangeSince = Some.Morning }, Voice));

    [Theory]
    [InlineData(PhotoState.NoPhotoAnywhere, "I read both places today at 09:00.")]
    [InlineData(PhotoState.NoMailbox, "When I asked for your mailbox today at 09:00, Exchange Online had none to show.")]
    [InlineData(PhotoState.MailboxOnPremises, "When I asked for your mailbox today at 09:00, Exchange Online had none to show.")]
    [InlineData(PhotoState.BrokenPictureUrl, "The file behind your picture was missing when I looked today at 09:00.")]
    [InlineData(PhotoState.NoProfile, "SharePoint had no profile of you when I asked today at 09:00.")]
    [InlineData(PhotoState.AccountDisabled, "That is what the staff directory said today at 09:00.")]
    public void Says_what_was_asked_and_when(PhotoState state, string sentence) => Assert.Equal(sentence, EvidenceWords.Of(Photo(state), Voice));

    [Theory]
    [InlineData(Remedy.SignIn, ReadFailureReason.SignInNeeded, "I can't tell yet, because you are not signed in to PhotoSync.")]
    [InlineData(Remedy.AskAdminForPermission, ReadFailureReason.Forbidden, "I can't tell, because PhotoSync is not allowed to read from SharePoint.")]
    [InlineData(Remedy.AskAdminForPermission, ReadFailureReason.NotAuthorized, "I can't tell, because SharePoint did not accept PhotoSync's sign-in.")]
    [InlineData(Remedy.TryAgainLater, ReadFailureReason.TimedOut, "I can't tell yet, because SharePoint did not answer in time.")]
    public void Names_the_failure_that_fits_the_step_that_helps(Remedy remedy, ReadFailureReason reason, string sentence)
    {
        var others = new[] { ReadFailureReason.Unreadable, ReadFailureReason.SignInNeeded, ReadFailureReason.Forbidden }.Where(other => remedy is Remedy.TryAgainLater ? other is not ReadFailureReason.Unreadable : other != reason);
        var photo = Photo(PhotoState.CannotTell) with { Remedy = remedy, Failures = [Failed(Source.PhotoPolicy, reason), .. others.Where(other => !(remedy is Remedy.AskAdminForPermission && other is ReadFailureReason.Forbidden)).Select(other => Failed(Source.Mailbox, other)), Failed(Source.SharePointProfile, reason)] };

        Assert.Equal(sentence, FindingWords.Of(new CheckState(), photo, Voice));
        Assert.Equal("I tried today at 09:00.", EvidenceWords.Of(photo, Voice));
    }

    [Fact]
    public void Names_the_first_failure_where_none_fits()
    {
        var photo = Photo(PhotoState.CannotTell) with { Remedy = Remedy.SignIn, Failures = [Failed(Source.Directory, ReadFailureReason.Throttled)] };

        Assert.Equal("I can't tell yet, because the staff directory is very busy and asked me to wait.", FindingWords.Of(new CheckState(), photo, Voice));
        Assert.Equal("I can't tell what is the matter: what I found fits no case that I know.", FindingWords.Of(new CheckState(), photo with { Failures = [] }, Voice));
    }

    [Theory]
    [InlineData(PhotoState.NoMailbox, true, "You seem to have no mailbox")]
    [InlineData(PhotoState.NoMailbox, false, "You have no mailbox")]
    [InlineData(PhotoState.InSync, true, "All good")]
    public void Is_about_a_finding_that_is_said_as_surely_as_it_is_known(PhotoState state, bool isProbable, string beginning) =>
        Assert.StartsWith(beginning, FindingWords.Of(new CheckState(), Photo(state) with { IsProbable = isProbable }, Voice), StringComparison.Ordinal);

    private static CheckedPhoto Photo(PhotoState state) => new() { State = state, Remedy = Remedy.Nothing, ReadAt = Some.Morning };

    private static DateTimeOffset Day(int day) => new(2026, 4, day, 9, 0, 0, TimeSpan.Zero);

    private static ReadFailure Failed(Source source, ReadFailureReason reason) => new(source, reason, Some.Morning);
}
