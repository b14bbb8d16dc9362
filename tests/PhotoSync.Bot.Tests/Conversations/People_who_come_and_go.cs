using Newtonsoft.Json.Linq;
using PhotoSync.Bot.Tests.Office;
using PhotoSync.Testing.Diagnosis;

namespace PhotoSync.Bot.Tests.Conversations;

public sealed class People_who_come_and_go
{
    [Fact]
    public async Task Are_greeted_once_however_often_the_client_tells_of_the_installation()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();

        await adele.InstallsAsync();
        await adele.InstallsAsync();

        Assert.Equal("Hi! I look after your profile photo.", Assert.Single(adele.Chat).Heading);
    }

    [Fact]
    public async Task Are_greeted_in_their_language()
    {
        await using var office = new ContosoOffice();
        var bjorn = office.Employee(locale: "sv-SE");

        await bjorn.InstallsAsync();

        Assert.Equal("Hej! Jag tar hand om din profilbild.", bjorn.Last.Heading);
        Assert.Equal("sv", (string?)bjorn.Last.Card?["lang"]);
    }

    [Fact]
    public async Task Are_not_greeted_where_they_asked_something_first()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        await adele.SaysAsync("my photo is wrong");

        await adele.InstallsAsync();

        Assert.Single(adele.Chat);
    }

    [Fact]
    public async Task Get_what_they_asked_for_below_the_help_that_they_pressed_it_on()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        await adele.SaysAsync("hi");

        await adele.PressesAsync("Check my photo");

        Assert.StartsWith("Hi!", adele.Chat[0].Heading, StringComparison.Ordinal);
        Assert.StartsWith("All good", adele.Chat[1].Heading, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leave_nothing_behind_that_could_write_to_them()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Sees(adele, Situations.Different);
        await adele.SaysAsync("I've been there");

        await adele.UninstallsAsync();

        Assert.Empty(office.FollowUps.Open);
        Assert.Null(await office.Conversations.FindAsync(adele.Id, default));
        Assert.Equal([adele.Id], office.Grants.Forgotten);
    }

    [Fact]
    public async Task Are_welcome_again()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        await adele.InstallsAsync();
        await adele.UninstallsAsync();

        await adele.InstallsAsync();

        Assert.Equal(2, adele.Chat.Count);
    }

    [Fact]
    public async Task Are_asked_to_write_in_private_where_others_would_see_their_photo()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();

        await adele.PostAsync("message", new JObject { ["text"] = "my photo is wrong" }, conversationType: "groupChat");

        Assert.Equal("I only talk about photos in private. Please write to me in our own chat.", adele.Last.Text);
        Assert.Equal(0, office.Check.Count);
    }

    [Fact]
    public async Task Are_told_that_the_bot_needs_Teams_where_nobody_is_known()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();

        await adele.PostAsync("message", new JObject { ["text"] = "hi", ["from"] = new JObject { ["aadObjectId"] = "" } });

        Assert.Equal("I only work in Microsoft Teams, with a work account.", adele.Last.Text);
    }
}
