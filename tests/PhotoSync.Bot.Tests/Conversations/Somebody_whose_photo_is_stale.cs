using PhotoSync.Bot.Resyncing;
using PhotoSync.Bot.Tests.Cards;
using PhotoSync.Bot.Tests.Office;
using PhotoSync.Diagnosis;
using PhotoSync.Testing.Diagnosis;

namespace PhotoSync.Bot.Tests.Conversations;

public sealed class Somebody_whose_photo_is_stale
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Is_led_from_the_complaint_to_the_arrival_in_one_card()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Sees(adele, Situations.Different);
        await adele.SaysAsync("my photo is wrong");
        await adele.PressesAsync("Resync my photo");

        var page = await office.Get<VisitRecorder>().OpenAsync(VisitLink(adele.Last), default);
        await office.PassAsync(5 * Minute);
        office.Sees(adele, Situations.InSync);
        await office.PassAsync(10 * Minute);

        Assert.Equal("https://contoso-my.sharepoint.com/_layouts/15/me.aspx", page?.AbsoluteUri);
        Assert.Equal("Your new photo has arrived in SharePoint.", adele.Chat[0].Heading);
        Assert.Equal("Good news: your new photo has arrived in SharePoint.", adele.Chat[1].Text);
        Assert.Equal(2, adele.Chat.Count);
        Assert.Empty(office.FollowUps.Open);
    }

    [Fact]
    public async Task Is_told_when_the_bot_looks_again_after_each_look()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Sees(adele, Situations.Different);
        await adele.SaysAsync("my photo is wrong");
        await adele.PressesAsync("Resync my photo");

        await adele.PressesAsync("I've been there");
        Assert.Equal("You were there today at 11:00. I look again today at 11:02 and tell you here.", adele.Last.Texts[2]);
        await office.PassAsync(3 * Minute);
        Assert.Equal("You were there today at 11:00. I look again today at 11:10 and tell you here.", adele.Last.Texts[2]);
        await office.PassAsync(10 * Minute);
        Assert.Equal("You were there today at 11:00. I look again today at 12:00 and tell you here.", adele.Last.Texts[2]);
        await office.PassAsync(60 * Minute);

        Assert.Equal("You were there today at 11:00. I look again tomorrow at 11:00 and tell you here.", adele.Last.Texts[2]);
        Assert.Single(adele.Chat);
    }

    [Fact]
    public async Task Keeps_the_view_that_was_chosen_while_the_news_were_on_their_way()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Sees(adele, Situations.Different);
        await adele.SaysAsync("my photo is wrong");
        await adele.SaysAsync("I've been there");
        office.Teams.Meanwhile = async _ =>
        {
            office.Teams.Meanwhile = _ => Task.CompletedTask;
            await adele.BeginsToPressAsync("Why?");
        };

        await office.PassAsync(3 * Minute);

        Assert.Contains("Back", adele.Last.ButtonTitles);
    }

    [Fact]
    public async Task Is_asked_to_go_once_more_when_a_day_has_passed_without_effect()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Sees(adele, Situations.Different);
        await adele.SaysAsync("my photo is wrong");
        await adele.SaysAsync("I've been there");

        await office.PassAsync(TimeSpan.FromHours(25));

        Assert.Equal("It's time: SharePoint can look at your photo again. The card above tells you how.", adele.Last.Text);
        Assert.Contains("A visit has not helped so far.", adele.Chat[1].Texts);
        Assert.Empty(office.FollowUps.Open);
    }

    [Fact]
    public async Task Is_told_that_it_is_stuck_when_two_visits_had_no_effect()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Sees(adele, Situations.Different);
        await adele.SaysAsync("my photo is wrong");
        await adele.SaysAsync("I've been there");
        await office.PassAsync(TimeSpan.FromHours(25));

        await adele.SaysAsync("done");
        await office.PassAsync(TimeSpan.FromHours(25));

        Assert.Equal("Your photo has still not arrived in SharePoint. The card above shows what is left to do.", adele.Last.Text);
        Assert.StartsWith("SharePoint is stuck", adele.Chat[^2].Heading, StringComparison.Ordinal);
        Assert.Equal(["Text for IT", "Upload a new photo", "Check again", "Why?"], adele.Chat[^2].ButtonTitles);
    }

    [Fact]
    public async Task Is_told_when_to_try_where_SharePoint_has_looked_lately_and_is_reminded_then()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Sees(adele, Seen.All["S3"]);
        await adele.SaysAsync("my photo is wrong");

        await office.PassAsync(TimeSpan.FromHours(18));
        Assert.Single(adele.Chat);
        await office.PassAsync(TimeSpan.FromHours(2));

        Assert.Equal("SharePoint still shows a different photo than Outlook.", adele.Chat[0].Heading);
        Assert.Equal("It's time: SharePoint can look at your photo again. The card above tells you how.", adele.Chat[1].Text);
    }

    [Fact]
    public async Task Gets_the_news_once_however_often_the_promise_is_kept()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Sees(adele, Situations.Different);
        await adele.SaysAsync("my photo is wrong");
        await adele.SaysAsync("I've been there");
        office.Sees(adele, Situations.InSync);
        var due = office.FollowUps.Open.Single();

        await office.KeepAsync(due);
        await office.KeepAsync(due);

        Assert.Single(adele.Chat, message => message.Text is not null);
    }

    [Fact]
    public async Task Gets_a_new_card_where_they_have_deleted_the_old_one()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Sees(adele, Situations.Different);
        await adele.SaysAsync("my photo is wrong");
        await adele.SaysAsync("I've been there");
        office.Teams.Delete(adele.Last);
        office.Sees(adele, Situations.InSync);

        await office.PassAsync(3 * Minute);

        Assert.Equal("Your new photo has arrived in SharePoint.", adele.Chat[^2].Heading);
        Assert.Equal("Good news: your new photo has arrived in SharePoint.", adele.Last.Text);
    }

    [Fact]
    public async Task Is_not_waited_for_where_the_bot_was_removed()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Sees(adele, Situations.Different);
        await adele.SaysAsync("I've been there");
        office.Teams.Trouble = _ => System.Net.HttpStatusCode.Forbidden;
        office.Sees(adele, Situations.InSync);

        var outcome = await office.KeepAsync(office.FollowUps.Open.Single());

        Assert.IsType<Reminders.FollowUps.FollowUpOutcome.Done>(outcome);
    }

    [Fact]
    public async Task Is_looked_after_again_later_where_a_service_did_not_answer()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Sees(adele, Situations.Different);
        await adele.SaysAsync("my photo is wrong");
        await adele.SaysAsync("I've been there");
        office.Sees(adele, Seen.All["S16-down"]);

        await office.PassAsync(3 * Minute);
        Assert.Equal(Situations.Now.AddMinutes(12), office.FollowUps.Open.Single().DueAt);
        office.Sees(adele, Situations.InSync);
        await office.PassAsync(10 * Minute);

        Assert.Equal("Good news: your new photo has arrived in SharePoint.", adele.Last.Text);
    }

    [Fact]
    public async Task Is_noted_as_having_been_there_once_however_often_they_say_so()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Sees(adele, Situations.Different);
        await adele.SaysAsync("my photo is wrong");
        await adele.PressesAsync("Resync my photo");
        var steps = adele.Last.Card;

        await adele.PressesAsync("I've been there");
        adele.Last.Answered = steps;
        await adele.PressesAsync("I've been there");

        Assert.Equal([VisitKind.Confirmed], (await office.Visits.ListAsync(adele.Id, default)).Select(visit => visit.Kind));
        Assert.Single(office.FollowUps.Open);
    }

    [Fact]
    public async Task Is_not_sent_anywhere_by_a_link_that_is_too_old()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Sees(adele, Situations.Different);
        await adele.SaysAsync("resync");
        var link = VisitLink(adele.Last);

        office.Clock.Advance(TimeSpan.FromDays(14));

        Assert.Null(await office.Get<VisitRecorder>().OpenAsync(link, default));
        Assert.Null(await office.Get<VisitRecorder>().OpenAsync("AAAAAAAAAAAAAAAAAAAAAA", default));
        Assert.Empty(await office.Visits.ListAsync(adele.Id, default));
    }

    private static string VisitLink(ShownMessage message) => new Uri((string)message.Button("Open my SharePoint page")["url"]!).Segments[^1];
}
