using Newtonsoft.Json.Linq;
using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.Tests.Office;
using PhotoSync.Testing.Diagnosis;

namespace PhotoSync.Bot.Tests.Conversations;

public sealed class Who_may_press_a_button
{
    [Fact]
    public async Task The_person_whom_the_card_was_made_for()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Sees(adele, Situations.Different);
        await adele.SaysAsync("my photo is wrong");

        await adele.PressesAsync("Why?");
        await adele.PressesAsync("Back");

        Assert.Equal("SharePoint still shows a different photo than Outlook.", adele.Last.Heading);
        Assert.Equal(2, adele.Last.Updates);
        Assert.Empty(office.Audit.Lines);
    }

    [Fact]
    public async Task Nobody_else()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        var bert = office.Employee(2);
        await adele.SaysAsync("my photo is wrong");

        await bert.SendsActionAsync("checkAgain", DataOf(adele.Last));

        Assert.Equal("This card was made for somebody else. Write “my photo is wrong” to get your own.", (string?)bert.Answer?["value"]);
        Assert.Equal((AuditAct.ForeignCardRefused, bert.Id), office.Audit.Lines.Select(line => (line.Act, line.Actor)).Single());
        Assert.Equal(1, office.Check.Count);
    }

    [Fact]
    public async Task Not_even_they_in_another_conversation()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        await adele.SaysAsync("my photo is wrong");
        var elsewhere = new Employee(office, 1, "en-GB", null) { Conversation = "a:another-one" };

        await elsewhere.SendsActionAsync("checkAgain", DataOf(adele.Last));

        Assert.Equal([AuditAct.ForeignCardRefused], office.Audit.Acts);
    }

    [Fact]
    public async Task For_fourteen_days()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        await adele.SaysAsync("my photo is wrong");

        office.Clock.Advance(TimeSpan.FromDays(14) - TimeSpan.FromSeconds(1));
        await adele.PressesAsync("Why?");
        office.Clock.Advance(TimeSpan.FromSeconds(1));
        await adele.SendsActionAsync("checkAgain", DataOf(adele.Last));

        Assert.Equal("This card is too old. Write “my photo is wrong” and you get a fresh one.", (string?)adele.Answer?["value"]);
        Assert.Equal([AuditAct.ExpiredCardRefused], office.Audit.Acts);
    }

    [Theory]
    [InlineData("checkAgain", """{"i":"AAAAAAAAAAAAAAAAAAAAAA"}""")]
    [InlineData("checkAgain", """{"i":7}""")]
    [InlineData("checkAgain", """{}""")]
    [InlineData("use", """{"i":"{id}"}""")]
    [InlineData("dropTables", """{"i":"{id}"}""")]
    [InlineData("", """{"i":"{id}"}""")]
    public async Task Only_as_it_was_made(string verb, string data)
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        await adele.SaysAsync("my photo is wrong");

        await adele.SendsActionAsync(verb, JObject.Parse(data.Replace("{id}", (string)DataOf(adele.Last)["i"]!, StringComparison.Ordinal)));

        Assert.Equal("I don't know that button. Write “my photo is wrong” and you get a fresh card.", (string?)adele.Answer?["value"]);
        Assert.Equal([AuditAct.AlteredCardRefused], office.Audit.Acts);
        Assert.Equal(1, office.Check.Count);
    }

    [Fact]
    public async Task Whatever_else_a_client_puts_into_its_data_is_not_looked_at()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        await adele.SaysAsync("my photo is wrong");
        var data = DataOf(adele.Last);
        data["person"] = "somebody else";
        data["messageForIt"] = "typed into the text field";

        await adele.SendsActionAsync("checkAgain", data, adele.Last);

        Assert.Equal([adele.Id, adele.Id], office.Check.Questions.Select(question => question.Person));
    }

    [Fact]
    public async Task In_a_client_that_only_knows_Action_Submit_too()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Sees(adele, Situations.Different);
        await adele.SaysAsync("my photo is wrong");

        await adele.PressesInOldClientAsync("Text for IT");

        Assert.Equal("Text for IT", Assert.Single(adele.Chat).Heading);
    }

    [Fact]
    public async Task By_looking_they_get_the_card_as_it_is_now_and_nothing_is_read_again()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Sees(adele, Situations.Different);
        await adele.SaysAsync("my photo is wrong");
        await adele.PressesAsync("Resync my photo");

        await adele.LooksAtAsync(adele.Last);

        Assert.Equal("How to make SharePoint fetch your photo", adele.Last.Heading);
        Assert.Equal(1, office.Check.Count);
    }

    private static JObject DataOf(ShownMessage message) => (JObject)message.Buttons.First()["data"]!.DeepClone();
}
