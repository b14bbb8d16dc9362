using PhotoSync.Bot.Tests.Office;

namespace PhotoSync.Bot.Tests.Cards;

public sealed class Each_other_card
{
    public static TheoryData<string, string, string, string> Views()
    {
        var views = new TheoryData<string, string, string, string>();
        foreach (var (locale, why, forIt, resync, stillOld, upload) in new[]
        {
            ("en-GB", "Why?", "Text for IT", "Resync my photo", "I still see the old one", "Upload a new photo"),
            ("sv-SE", "Varför?", "Text till IT", "Synka om min bild", "Jag ser fortfarande den gamla", "Ladda upp en ny bild"),
            ("de-DE", "Warum?", "Text für die IT", "Foto neu abgleichen", "Ich sehe noch das alte", "Neues Foto hochladen"),
        })
        {
            views.Add("why", "S4a", why, locale);
            views.Add("why-stuck", "S4b", why, locale);
            views.Add("message-for-it", "S16-forbidden", forIt, locale);
            views.Add("message-for-it-stuck", "S4b", forIt, locale);
            views.Add("steps", "S4a", resync, locale);
            views.Add("steps-later", "S3", resync, locale);
            views.Add("still-old", "S0", stillOld, locale);
            views.Add("upload-invitation", "S1", upload, locale);
        }

        return views;
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task That_a_button_turns_to_is_approved(string name, string seen, string button, string locale)
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee(locale: locale);
        office.Sees(adele, Seen.All[seen]);
        await adele.SaysAsync("photo");

        await adele.PressesAsync(button);

        Approved.Card($"{name}.{locale[..2]}", adele.Last.Card!);
        CardRules.Hold(adele.Last.Card!);
        Assert.Single(adele.Chat);
    }

    [Theory]
    [InlineData("help", "help", "en-GB")]
    [InlineData("help", "hjälp", "sv-SE")]
    [InlineData("help", "hilfe", "de-DE")]
    [InlineData("not-understood", "what is the weather", "en-GB")]
    [InlineData("not-understood", "hur blir vädret", "sv-SE")]
    [InlineData("not-understood", "wie wird das Wetter", "de-DE")]
    [InlineData("somebody-else", "Anna's photo is wrong", "en-GB")]
    [InlineData("somebody-else", "Annas bild är fel", "sv-SE")]
    [InlineData("somebody-else", "Annas Foto ist falsch", "de-DE")]
    [InlineData("remove", "remove my photo", "en-GB")]
    [InlineData("remove", "ta bort min bild", "sv-SE")]
    [InlineData("remove", "entferne mein Foto", "de-DE")]
    [InlineData("forget", "forget me", "en-GB")]
    [InlineData("forget", "glöm mig", "sv-SE")]
    [InlineData("forget", "vergiss mich", "de-DE")]
    [InlineData("only-teams", "it is wrong only in Teams", "en-GB")]
    [InlineData("only-teams", "det är bara fel i Teams", "sv-SE")]
    [InlineData("only-teams", "nur in Teams ist es falsch", "de-DE")]
    public async Task That_answers_a_text_is_approved(string name, string text, string locale)
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee(locale: locale);

        await adele.SaysAsync(text);

        Approved.Card($"{name}.{locale[..2]}", adele.Last.Card!);
        CardRules.Hold(adele.Last.Card!);
    }

    [Theory]
    [InlineData("upload-preview", 900, 700, "en-GB")]
    [InlineData("upload-preview", 900, 700, "sv-SE")]
    [InlineData("upload-preview", 900, 700, "de-DE")]
    [InlineData("upload-preview-small", 300, 300, "en-GB")]
    [InlineData("upload-preview-small", 300, 300, "sv-SE")]
    [InlineData("upload-preview-small", 300, 300, "de-DE")]
    [InlineData("upload-refused", 180, 200, "en-GB")]
    [InlineData("upload-refused", 180, 200, "sv-SE")]
    [InlineData("upload-refused", 180, 200, "de-DE")]
    public async Task That_answers_a_picture_is_approved(string name, int width, int height, string locale)
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee(locale: locale);

        await adele.SendsAsync(SentFiles.Jpeg(width, height));

        Approved.Card($"{name}.{locale[..2]}", adele.Last.Card!);
        CardRules.Hold(adele.Last.Card!);
    }
}
