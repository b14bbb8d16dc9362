using PhotoSync.Bot.Reminding;
using PhotoSync.Bot.Tests.Cards;
using PhotoSync.Bot.Tests.Office;
using PhotoSync.Diagnosis;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Reaching;

namespace PhotoSync.Bot.Tests.Reminding;

public sealed class A_reminder
{
    [Theory]
    [InlineData(PhotoState.NoPhotoAnywhere, "Upload a new photo")]
    [InlineData(PhotoState.NeverSynced, "Resync my photo")]
    [InlineData(PhotoState.LookIsDue, "Resync my photo")]
    [InlineData(PhotoState.Stuck, "Check my photo")]
    [InlineData(null, "Check my photo")]
    public async Task Offers_first_what_helps_in_the_persons_own_case(PhotoState? found, string button)
    {
        await using var office = new ContosoOffice();
        var adele = await office.KnownAsync();

        await office.RemindAsync(adele, found);

        Assert.Equal([button, "Not now", "Stop reminding me"], adele.Last.ButtonTitles);
        CardRules.Hold(adele.Last.Card!);
    }

    [Theory]
    [InlineData("en-GB", "A quick word about your photo")]
    [InlineData("sv-SE", "Några ord om din bild")]
    public async Task Speaks_the_persons_language_and_shows_the_admins_words_as_they_were_typed(string locale, string heading)
    {
        await using var office = new ContosoOffice();
        var adele = await office.KnownAsync(locale);

        await office.RemindAsync(adele, PhotoState.NeverSynced, "See **you** on [Monday](https://example.com)!");

        Assert.Equal(heading, adele.Last.Heading);
        Assert.Contains(@"See \*\*you\*\* on \[Monday\]\(https://example.com\)!", adele.Last.Texts);
    }

    [Fact]
    public async Task Opens_straight_into_the_steps_that_help()
    {
        await using var office = new ContosoOffice();
        var adele = await office.KnownAsync();
        office.Sees(adele, Seen.All["S4a"]);
        await office.RemindAsync(adele, PhotoState.LookIsDue);

        await adele.PressesAsync("Resync my photo");

        Assert.Contains("Open my SharePoint page", adele.Last.ButtonTitles);
    }

    [Fact]
    public async Task Leaves_the_person_alone_for_a_week_when_they_say_not_now()
    {
        await using var office = new ContosoOffice();
        var adele = await office.KnownAsync();
        await office.RemindAsync(adele, PhotoState.NoPhotoAnywhere);

        await adele.PressesAsync("Not now");

        Assert.Equal(office.Clock.GetUtcNow().AddDays(7), office.Marks.Snoozed[adele.Id]);
        Assert.StartsWith("All right. I won't remind you before", adele.Last.Heading, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_the_last_one_when_the_person_wants_no_more()
    {
        await using var office = new ContosoOffice();
        var adele = await office.KnownAsync();
        await office.RemindAsync(adele, PhotoState.NoPhotoAnywhere);

        await adele.PressesAsync("Stop reminding me");

        Assert.True((await office.Preferences.FindAsync(adele.Id, default))?.NoReminders);
        Assert.Equal(["Upload a new photo"], adele.Last.ButtonTitles);
    }

    [Fact]
    public async Task Turns_to_thanks_when_the_photo_is_right_and_only_once()
    {
        await using var office = new ContosoOffice();
        var adele = await office.KnownAsync();
        await office.RemindAsync(adele, PhotoState.NeverSynced);
        var thanks = office.Get<ReminderThanks>();

        Assert.True(await thanks.AreDueAsync(adele.Id, default));
        await thanks.GiveAsync(adele.Id, default);
        await thanks.GiveAsync(adele.Id, default);

        Assert.StartsWith("Done, thank you!", adele.Last.Heading, StringComparison.Ordinal);
        Assert.Equal(1, adele.Last.Updates);
        Assert.False(await thanks.AreDueAsync(adele.Id, default));
    }

    [Fact]
    public async Task That_its_person_deleted_is_not_sent_anew_as_thanks()
    {
        await using var office = new ContosoOffice();
        var adele = await office.KnownAsync();
        await office.RemindAsync(adele, PhotoState.NeverSynced);
        office.Teams.Delete(adele.Last);
        var before = adele.Chat.Count;

        await office.Get<ReminderThanks>().GiveAsync(adele.Id, default);

        Assert.Equal(before, adele.Chat.Count);
    }

    [Fact]
    public async Task That_was_withdrawn_says_so_and_offers_nothing()
    {
        await using var office = new ContosoOffice();
        var adele = await office.KnownAsync();
        await office.RemindAsync(adele, PhotoState.NeverSynced);

        await office.Get<ReminderPost>().TakeBackAsync(adele.Id, adele.Last.Id, Withdrawal.Rewrite, default);

        Assert.Equal("This reminder was withdrawn. There is nothing you need to do.", adele.Last.Heading);
        Assert.Empty(adele.Last.ButtonTitles);
    }

    [Fact]
    public async Task Is_sent_by_one_request_whatever_is_answered()
    {
        await using var office = new ContosoOffice();
        var adele = await office.KnownAsync();
        var before = office.Teams.Requests.Count;
        office.Teams.Trouble = _ => System.Net.HttpStatusCode.BadGateway;

        await Assert.ThrowsAnyAsync<Exception>(() => office.RemindAsync(adele, PhotoState.NeverSynced));

        Assert.Single(office.Teams.Requests.Skip(before));
    }
}

internal static class RemindingOffice
{
    public static async Task<Employee> KnownAsync(this ContosoOffice office, string locale = "en-GB")
    {
        var adele = office.Employee(locale: locale);
        await adele.SaysAsync("thanks");
        return adele;
    }

    public static Task<string?> RemindAsync(this ContosoOffice office, Employee person, PhotoState? found, string? ownText = null) =>
        office.Get<ReminderPost>().SendAsync(new Reminder(new CampaignId(1), person.Id, new CampaignMessage(Templates.Friendly, ownText), found), default);
}
