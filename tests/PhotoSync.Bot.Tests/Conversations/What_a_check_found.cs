using PhotoSync.Bot.Tests.Office;
using PhotoSync.Diagnosis;
using PhotoSync.Testing.Diagnosis;

namespace PhotoSync.Bot.Tests.Conversations;

public sealed class What_a_check_found
{
    private const string Heading = "SharePoint still shows a different photo than Outlook.";

    [Fact]
    public async Task Is_told_before_it_is_noted_for_the_tenant_and_the_turn_ends_when_both_are_done()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Sees(adele, Situations.Different);
        var gate = office.Signs.Gate = new TaskCompletionSource();

        var turn = adele.SaysAsync("my photo is wrong");
        await UntilToldAsync(adele);
        var (told, noted, ended) = (adele.Last.Heading, office.Signs.Findings.Count, turn.IsCompleted);
        gate.SetResult();
        await turn;

        Assert.Equal((Heading, 0, false), (told, noted, ended));
        Assert.Equal(PhotoState.LookIsDue, office.Signs.Findings[adele.Id].State);
    }

    [Fact]
    public async Task Is_told_and_nothing_else_where_it_cannot_be_noted()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Sees(adele, Situations.Different);
        (office.Signs.Gate = new TaskCompletionSource()).SetException(new IOException("The disk is full."));

        await adele.SaysAsync("my photo is wrong");

        Assert.Equal(Heading, Assert.Single(adele.Chat).Heading);
    }

    [Fact]
    public async Task Is_noted_when_a_button_that_looked_again_is_answered()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Sees(adele, Situations.Different);
        await adele.SaysAsync("my photo is wrong");
        office.Sees(adele, Situations.InSync);

        await adele.PressesAsync("Check again");

        Assert.Equal(PhotoState.InSync, office.Signs.Findings[adele.Id].State);
    }

    private static async Task UntilToldAsync(Employee person)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (person.Chat.Count == 0)
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
