using PhotoSync.Bot.Tests.Cards;
using PhotoSync.Bot.Tests.Office;

namespace PhotoSync.Bot.Tests.Explaining;

public sealed class Each_finding_is_explained
{
    [Theory]
    [InlineData("S0", "I compared the two pictures themselves")]
    [InlineData("S2", "Colleagues and administrators who look at your profile")]
    [InlineData("S3", "Colleagues and administrators who look at your profile")]
    [InlineData("S4a", "Colleagues and administrators who look at your profile")]
    [InlineData("S4b", "Usually the copy arrives soon after such a visit.")]
    [InlineData("S5", "That happens when SharePoint looked while Outlook had no photo")]
    [InlineData("S6", "A setting in your SharePoint profile says that pictures do not come from Outlook.")]
    [InlineData("S7", "SharePoint asks your mailbox in Exchange Online for your photo. Without")]
    [InlineData("S8", "SharePoint asks Exchange Online for your photo. A mailbox on a server")]
    [InlineData("S10-missing", "Your profile holds the address of a picture.")]
    [InlineData("S11", "SharePoint creates a profile for most people by itself")]
    [InlineData("S12", "SharePoint skips accounts that are blocked from signing in")]
    [InlineData("S13", "SharePoint notices a removed photo in the same way as a new one")]
    [InlineData("S14", "Whether photos can come over at all is one setting for everybody.")]
    [InlineData("S16-down", "I only say what I have read for certain.")]
    [InlineData("S16-uncertain", "I only say what I have read for certain.")]
    public async Task By_what_is_special_in_it(string seen, string sentence)
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Sees(adele, Seen.All[seen]);

        await adele.SaysAsync("why?");

        Assert.Contains(adele.Last.Texts, text => text.StartsWith(sentence, StringComparison.Ordinal));
        CardRules.Hold(adele.Last.Card!);
    }

    [Theory]
    [InlineData("S0", "the same photo")]
    [InlineData("S4a", "different photos")]
    [InlineData("S16-uncertain", "not certain")]
    public async Task By_how_the_pictures_compare(string seen, string result)
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Sees(adele, Seen.All[seen]);

        await adele.SaysAsync("why?");

        Assert.Contains(result, adele.Last.Card!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("S16-down", "Exchange photo: not read")]
    [InlineData("S16-forbidden", "SharePoint profile: not read")]
    [InlineData("S16-late", "Failed reads:")]
    [InlineData("S11", "SharePoint profile: none")]
    [InlineData("S12", "Suggested step: Unblock the sign-in of this account in Microsoft Entra.")]
    [InlineData("S6", "SPS-PictureExchangeSyncState = \"0\"")]
    [InlineData("S4b", "First visit since the change: ")]
    [InlineData("S14", "allow users to edit values.")]
    [InlineData("S8", "Finding: MailboxOnPremises")]
    public async Task To_IT_with_what_was_read_and_what_was_not(string seen, string line)
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        office.Sees(adele, Seen.All[seen]);
        await adele.SaysAsync("my photo is wrong");

        await adele.PressesAsync("Text for IT");

        Assert.Contains(line, adele.Last.Card!.ToString().Replace("\\\"", "\"", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
