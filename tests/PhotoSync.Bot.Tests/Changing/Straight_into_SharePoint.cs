using PhotoSync.Bot.SigningIn;
using PhotoSync.Bot.Tests.Office;
using PhotoSync.Photos;

namespace PhotoSync.Bot.Tests.Changing;

public sealed class Straight_into_SharePoint
{
    [Fact]
    public async Task Goes_a_new_photo_where_the_option_says_so_and_the_card_says_it_first()
    {
        await using var office = new ContosoOffice(("SetSharePointPicture", "true"));
        var adele = office.Employee();

        await adele.SendsAsync(SentFiles.Jpeg(700, 700));
        Assert.Contains("I also put it straight into your SharePoint profile. It can still take until tomorrow to show there.", adele.Last.Texts);
        await adele.PressesAsync("Use this photo");

        Assert.Equal([adele.Id], office.SharePoint.Set);
        Assert.Single(office.Change.Replaced);
    }

    [Fact]
    public async Task Goes_nothing_by_default()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();

        await adele.SendsAsync(SentFiles.Jpeg(700, 700));
        await adele.PressesAsync("Use this photo");

        Assert.Empty(office.SharePoint.Set);
    }

    [Fact]
    public async Task Goes_nothing_that_Exchange_refused()
    {
        await using var office = new ContosoOffice(("SetSharePointPicture", "true"));
        var adele = office.Employee();
        office.Change.Outcomes.Enqueue(new WriteOutcome.Refused(WriteRefusal.Forbidden, null));

        await adele.SendsAsync(SentFiles.Jpeg(700, 700));
        await adele.PressesAsync("Use this photo");

        Assert.Empty(office.SharePoint.Set);
    }

    [Fact]
    public async Task Goes_nothing_with_the_applications_rights_and_the_options_say_so_at_start()
    {
        await using var office = new ContosoOffice(("SetSharePointPicture", "true"), ("Acting", "Application"));

        Assert.Throws<Microsoft.Extensions.Options.OptionsValidationException>(office.Get<SignInOptions>);
    }
}
