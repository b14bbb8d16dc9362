using PhotoSync.Bot.Tests.Office;

namespace PhotoSync.Bot.Tests.Conversations;

public sealed class Two_nodes_that_change_one_talk
{
    [Fact]
    public async Task The_slower_one_makes_its_change_upon_the_others()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        await adele.SaysAsync("my photo is wrong");
        var before = office.Interactions.All.Single().Version;
        office.Interactions.OtherNodeIsFaster = 1;

        await adele.PressesAsync("Check again");

        Assert.Equal(0, office.Interactions.OtherNodeIsFaster);
        Assert.True(office.Interactions.All.Single().Version >= before + 2);
        Assert.Single(adele.Chat);
        Assert.Equal(200, adele.Status);
    }

    [Theory]
    [InlineData("en-GB", "my photo is wrong", "Check again", "Something went wrong on my side. Please try again in a minute.")]
    [InlineData("sv-SE", "min bild är fel", "Kontrollera igen", "Något gick fel hos mig. Försök igen om en minut.")]
    public async Task Whoever_never_gets_to_it_says_so_in_the_persons_language(string locale, string complaint, string button, string sentence)
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee(locale: locale);
        await adele.SaysAsync(complaint);
        office.Interactions.OtherNodeIsFaster = int.MaxValue;

        await adele.BeginsToPressAsync(button);

        Assert.Equal(sentence, (string?)adele.Answer?["value"]);
    }
}
