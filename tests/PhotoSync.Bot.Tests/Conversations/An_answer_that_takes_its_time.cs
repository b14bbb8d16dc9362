using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Tests.Office;
using PhotoSync.Testing.Diagnosis;

namespace PhotoSync.Bot.Tests.Conversations;

public sealed class An_answer_that_takes_its_time
{
    [Fact]
    public async Task Is_announced_within_a_second_and_put_in_the_same_message()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Sees(adele, Situations.Different);
        var check = await AskAndHearThatItWorksAsync(office, adele);
        var announced = adele.Last.Heading;
        check.SetResult();
        await office.WhenIdleAsync();

        Assert.Equal("I'm comparing your photo in Outlook and in SharePoint …", announced);
        Assert.Equal("SharePoint still shows a different photo than Outlook.", Assert.Single(adele.Chat).Heading);
        Assert.Equal(1, adele.Last.Updates);
    }

    [Fact]
    public async Task Keeps_its_turns_place_until_it_is_there()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        var check = await AskAndHearThatItWorksAsync(office, adele);

        var whileItWorks = office.Places.Left;
        check.SetResult();
        await office.WhenIdleAsync();

        Assert.Equal((0, 1), (whileItWorks, office.Places.Left));
    }

    [Fact]
    public async Task Is_one_message_and_nothing_more_where_it_is_quick()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();

        await adele.SaysAsync("my photo is wrong");

        Assert.Equal(0, Assert.Single(adele.Chat).Updates);
        Assert.Equal(["POST /emea/v3/conversations/a:user-1/activities/in-1-1"], office.Teams.Requests.Select(Uri.UnescapeDataString));
    }

    [Fact]
    public async Task Is_looked_for_while_the_disk_still_keeps_its_card()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        var disk = new TaskCompletionSource();
        office.Interactions.Disk = disk.Task;
        office.Clock.Forget();

        var answer = adele.SaysAsync("my photo is wrong");
        await office.UntilWaitingAsync();
        var (asked, said) = (office.Check.Count, adele.Chat.Count);
        disk.SetResult();
        await answer;

        Assert.Equal((1, 0, 1), (asked, said, adele.Chat.Count));
    }

    [Fact]
    public async Task Does_not_start_a_second_check_when_the_button_is_pressed_again()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        await adele.SaysAsync("my photo is wrong");
        var card = adele.Last.Card;
        office.Check.Gate = new TaskCompletionSource();
        office.Clock.Forget();
        var first = adele.BeginsToPressAsync("Check again");
        await office.UntilWaitingAsync();
        office.Clock.Advance(Patience.Shortly);
        await first;

        adele.Last.Answered = card;
        await adele.BeginsToPressAsync("Check again");
        Assert.Equal("I'm comparing your photo in Outlook and in SharePoint …", adele.Last.Heading);
        office.Clock.Forget();
        office.Check.Gate.SetResult();
        await office.UntilWaitingAsync();
        office.Clock.Advance(Patience.ForTheAnswer);
        await office.WhenIdleAsync();

        Assert.Equal(2, office.Check.Count);
        Assert.StartsWith("All good", adele.Last.Heading, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_begun_again_by_a_look_at_the_card_where_a_stop_cut_it_off()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        await AskAndHearThatItWorksAsync(office, adele);
        office.Check.Gate = null;
        office.Clock.Advance(TimeSpan.FromMinutes(2));

        await adele.LooksAtWithoutWaitingAsync(adele.Last);

        Assert.StartsWith("All good", adele.Last.Heading, StringComparison.Ordinal);
    }

    /// <returns>What lets the check end.</returns>
    private static async Task<TaskCompletionSource> AskAndHearThatItWorksAsync(ContosoOffice office, Employee adele)
    {
        var check = office.Check.Gate = new TaskCompletionSource();
        var turn = adele.BeginsToSayAsync("my photo is wrong");
        await office.UntilWaitingAsync();
        office.Clock.Advance(Patience.Shortly);
        await turn;
        return check;
    }
}
