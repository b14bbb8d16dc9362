using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.Tests.Office;
using PhotoSync.Testing.Diagnosis;

namespace PhotoSync.Bot.Tests.Conversations;

public sealed class Wishes
{
    [Fact]
    public async Task A_language_that_was_chosen_is_kept_to()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee(locale: "en-US");

        await adele.SaysAsync("svenska");
        await adele.SaysAsync("my photo is wrong");

        Assert.Equal("Nu talar jag svenska.", adele.Chat[0].Text);
        Assert.StartsWith("Allt är bra", adele.Chat[1].Heading, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_in_the_old_language_turns_to_the_new_one_when_it_is_looked_at()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        await adele.SaysAsync("my photo is wrong");
        await adele.SaysAsync("swedish please");

        await adele.LooksAtAsync(adele.Chat[0]);

        Assert.StartsWith("Allt är bra", adele.Chat[0].Heading, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Not_to_be_reminded_is_kept_and_audited_and_can_be_taken_back()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();

        await adele.SaysAsync("stop reminding me");
        Assert.True((await office.Preferences.FindAsync(adele.Id, default))?.NoReminders);
        await adele.SaysAsync("remind me again");

        Assert.False((await office.Preferences.FindAsync(adele.Id, default))?.NoReminders);
        Assert.Equal([AuditAct.RemindersStopped], office.Audit.Acts);
    }

    [Fact]
    public async Task To_be_forgotten_is_asked_back_first()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();

        await adele.SaysAsync("forget me");
        Assert.Empty(office.PersonalData.Forgotten);
        await adele.PressesAsync("Cancel");

        Assert.Equal("Fine, nothing was deleted.", adele.Last.Heading);
        Assert.Empty(office.PersonalData.Forgotten);
    }

    [Fact]
    public async Task To_be_forgotten_leaves_a_line_of_the_audit_and_nothing_else()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Sees(adele, Situations.Different);
        await adele.SaysAsync("I've been there");
        await adele.SaysAsync("forget me");

        await adele.PressesAsync("Forget me");

        Assert.StartsWith("Done. I have forgotten you.", adele.Last.Heading, StringComparison.Ordinal);
        Assert.Contains("Deleted: how to reach you, cards (2).", adele.Last.Texts);
        Assert.Equal([adele.Id], office.PersonalData.Forgotten);
        Assert.Equal([adele.Id], office.Grants.Forgotten);
        Assert.Empty(office.Interactions.All);
        Assert.Contains(AuditAct.Forgotten, office.Audit.Acts);
    }

    [Fact]
    public async Task A_thank_you_is_answered_in_kind()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();

        await adele.SaysAsync("Thanks!");

        Assert.Equal("You're welcome!", adele.Last.Text);
    }
}
