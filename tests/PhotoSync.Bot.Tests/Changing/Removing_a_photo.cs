using Newtonsoft.Json.Linq;
using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.Tests.Cards;
using PhotoSync.Bot.Tests.Office;
using PhotoSync.Photos;
using PhotoSync.Reading;
using PhotoSync.Testing.Diagnosis;

namespace PhotoSync.Bot.Tests.Changing;

public sealed class Removing_a_photo
{
    [Fact]
    public async Task Is_asked_back_and_then_followed_until_SharePoint_has_noticed()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Change.WhenWritten = _ => office.Sees(adele, Situations.NoExchangePhoto);
        await adele.SaysAsync("remove my photo");
        Assert.Equal(0, office.Change.Removed);

        await adele.PressesAsync("Remove my photo");
        Assert.Equal("Outlook has no photo of you any more, but SharePoint still shows one.", adele.Last.Heading);
        await adele.PressesAsync("Resync my photo");
        await adele.PressesAsync("I've been there");
        office.Sees(adele, Seen.All["S1"]);
        await office.PassAsync(TimeSpan.FromMinutes(3));

        Assert.Equal("There is no photo of you yet, neither in Outlook nor in SharePoint.", adele.Chat[0].Heading);
        Assert.Equal("Done: your photo is gone from SharePoint too.", adele.Chat[1].Text);
        Assert.Equal([AuditAct.PhotoRemoved], office.Audit.Acts);
    }

    [Fact]
    public async Task Is_not_claimed_where_there_was_never_one()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Sees(adele, Seen.All["S11"]);
        await adele.SaysAsync("my photo is wrong");

        await adele.PressesAsync("Resync my photo");
        await adele.PressesAsync("I've been there");
        office.Sees(adele, Seen.All["S1"]);
        await office.PassAsync(TimeSpan.FromMinutes(3));

        Assert.Equal("There is no photo of you yet, neither in Outlook nor in SharePoint.", adele.Chat[0].Heading);
        Assert.DoesNotContain(adele.Chat, message => message.Text == "Done: your photo is gone from SharePoint too.");
    }

    [Fact]
    public async Task Does_not_happen_where_the_person_keeps_it()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        await adele.SaysAsync("delete my profile picture");
        var data = (JObject)adele.Last.Button("Remove my photo")["data"]!;

        await adele.PressesAsync("Keep it");
        await adele.SendsActionAsync("remove", data);

        Assert.Equal("Fine, your photo stays as it is.", adele.Last.Heading);
        Assert.Equal("That was done already, so nothing more happened.", (string?)adele.Answer?["value"]);
        Assert.Equal(0, office.Change.Removed);
    }

    [Fact]
    public async Task Is_not_offered_where_there_is_none()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Sees(adele, Seen.All["S1"]);

        await adele.SaysAsync("remove my photo");

        Assert.Equal(["There is no photo of you in Outlook that could be removed."], adele.Last.Texts);
        Assert.Empty(adele.Last.Buttons);
    }

    [Fact]
    public async Task Is_answered_with_the_finding_where_only_SharePoint_still_shows_one()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Sees(adele, Situations.NoExchangePhoto);

        await adele.SaysAsync("remove my photo");

        Assert.Equal("Outlook has no photo of you any more, but SharePoint still shows one.", adele.Last.Heading);
    }

    [Fact]
    public async Task Is_told_to_be_impossible_where_a_rule_forbids_it()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Sees(adele, Seen.All["S9-roles"]);

        await adele.SaysAsync("remove my photo");

        Assert.StartsWith("Your photo can't be removed here", adele.Last.Heading, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_settled_later_where_it_was_not_answered()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Change.People.Add(adele.Id);
        office.Change.Outcomes.Enqueue(new WriteOutcome.Uncertain(office.Change.Failure(ReadFailureReason.TimedOut)));
        await adele.SaysAsync("remove my photo");
        await adele.PressesAsync("Remove my photo");
        Assert.Equal("Outlook did not say whether it removed your photo. I look again today at 11:01 and tell you here.", adele.Last.Heading);

        office.Change.Settling = person => office.Change.Settled(person, tookEffect: false);
        await office.PassAsync(TimeSpan.FromMinutes(2));

        Assert.Equal("Your photo was not removed. Nothing was changed; please try again.", adele.Last.Heading);
        Assert.Equal(1, office.Change.Removed);
    }

    public static TheoryData<WriteOutcome, string> Failures => new()
    {
        { new WriteOutcome.Refused(WriteRefusal.NoMailbox, "r-1"), "There is no photo of you in Outlook that could be removed." },
        { new WriteOutcome.Refused(WriteRefusal.Forbidden, "r-1"), "Outlook refused to remove your photo: a rule of your organisation does not allow it. Your IT support can help." },
        { new WriteOutcome.NotWritten(Failure(ReadFailureReason.Throttled)), "Your photo could not be removed: Outlook could not answer. Nothing was changed; please try again." },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Says_what_stood_against_it(WriteOutcome outcome, string sentence)
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Change.Outcomes.Enqueue(outcome);
        await adele.SaysAsync("remove my photo");

        await adele.PressesAsync("Remove my photo");

        Assert.Contains(sentence, adele.Last.Texts);
        Assert.Single(adele.Chat);
    }

    [Fact]
    public async Task Can_be_tried_again_where_nothing_was_changed()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Change.Outcomes.Enqueue(new WriteOutcome.NotWritten(Failure(ReadFailureReason.Unavailable)));
        await adele.SaysAsync("remove my photo");
        await adele.PressesAsync("Remove my photo");
        office.Change.WhenWritten = _ => office.Sees(adele, Seen.All["S1"]);

        await adele.PressesAsync("Remove my photo");

        Assert.Equal(2, office.Change.Removed);
        Assert.Equal("There is no photo of you yet, neither in Outlook nor in SharePoint.", adele.Last.Heading);
    }

    [Fact]
    public async Task Goes_on_after_a_sign_in_that_it_needed()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Change.Outcomes.Enqueue(new WriteOutcome.NotWritten(Failure(ReadFailureReason.SignInNeeded)));
        office.Change.WhenWritten = _ => office.Sees(adele, Seen.All["S1"]);
        await adele.SaysAsync("remove my photo");
        await adele.PressesThenWaitsAsync("Remove my photo");
        Assert.NotNull(adele.Last.OAuthCard);

        await adele.InvokesAsync("signin/tokenExchange", new JObject { ["id"] = (string?)adele.Last.OAuthCard!["tokenExchangeResource"]!["id"], ["connectionName"] = "photosync", ["token"] = "sso" });
        await office.WhenIdleAsync();

        Assert.Equal(2, office.Change.Removed);
        Assert.Equal("There is no photo of you yet, neither in Outlook nor in SharePoint.", adele.Chat[0].Heading);
    }

    [Fact]
    public async Task Is_shown_as_it_stands_where_the_card_is_looked_at()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        await adele.SaysAsync("remove my photo");

        await adele.LooksAtAsync(adele.Last);
        await office.PassAsync(TimeSpan.FromHours(1));
        await adele.LooksAtAsync(adele.Last);

        Assert.Equal("Remove your photo?", adele.Last.Heading);
    }

    [Fact]
    public async Task Is_given_up_where_the_look_before_it_was_cut_off()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Clock.Forget();
        office.Check.Gate = new TaskCompletionSource();
        var asking = adele.BeginsToSayAsync("remove my photo");
        await office.UntilWaitingAsync();
        office.Clock.Advance(Bot.Conversations.Patience.Shortly);
        await asking;

        office.Clock.Advance(TimeSpan.FromMinutes(3));
        await adele.LooksAtWithoutWaitingAsync(adele.Last);

        Assert.Equal(["Something went wrong on my side. Please try again in a minute."], adele.Last.Texts);
        office.Check.Gate.SetResult();
    }

    private static ReadFailure Failure(ReadFailureReason reason) => new(Source.ExchangePhoto, reason, Situations.Now) { RequestId = "r-1", Status = 503 };
}
