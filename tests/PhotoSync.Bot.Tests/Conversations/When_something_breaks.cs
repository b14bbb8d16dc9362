using System.Net;
using PhotoSync.Bot.Tests.Office;

namespace PhotoSync.Bot.Tests.Conversations;

public sealed class When_something_breaks
{
    private static readonly Exception Bug = new InvalidOperationException("secret detail in Checker.cs:42");

    [Fact]
    public async Task In_a_turn_the_person_gets_a_friendly_sentence_and_no_detail()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Check.Gate = Broken();

        await adele.SaysAsync("my photo is wrong");

        Assert.Equal("Something went wrong on my side. Please try again in a minute.", Assert.Single(adele.Chat).Text);
    }

    [Fact]
    public async Task Behind_a_button_the_card_says_so_too()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee(locale: "sv-SE");
        await adele.SaysAsync("min bild är fel");
        office.Check.Gate = Broken();

        await adele.BeginsToPressAsync("Kontrollera igen");

        Assert.Equal("Något gick fel hos mig. Försök igen om en minut.", (string?)adele.Answer?["value"]);
        Assert.DoesNotContain("secret", adele.Answer?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_the_way_back_a_promise_is_kept_later()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        await adele.SaysAsync("I've been there");
        office.Teams.Trouble = _ => HttpStatusCode.BadGateway;

        await Assert.ThrowsAnyAsync<Exception>(() => office.KeepAsync(office.FollowUps.Open.Single()));

        Assert.Single(office.FollowUps.Open);
    }

    private static TaskCompletionSource Broken()
    {
        var gate = new TaskCompletionSource();
        gate.SetException(Bug);
        return gate;
    }
}
