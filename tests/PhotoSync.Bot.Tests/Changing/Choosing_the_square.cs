using Newtonsoft.Json.Linq;
using PhotoSync.Bot.Tests.Office;
using PhotoSync.Bot.Uploading;
using PhotoSync.Bot.Pictures;

namespace PhotoSync.Bot.Tests.Changing;

public sealed class Choosing_the_square
{
    [Fact]
    public async Task Opens_a_page_of_the_host_for_this_upload_alone()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        await adele.SendsAsync(SentFiles.Jpeg(900, 700));

        await adele.InvokesAsync("task/fetch", new JObject { ["data"] = adele.Last.Button("Choose the square")["data"] });

        Assert.StartsWith($"https://photosync.example/crop?i={UploadOf(office)}&", (string?)adele.Answer?["task"]?["value"]?["url"], StringComparison.Ordinal);
        Assert.Equal("Choose the square", (string?)adele.Answer?["task"]?["value"]?["title"]);
    }

    [Fact]
    public async Task Saves_the_chosen_square()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        await adele.SendsAsync(SentFiles.Jpeg(900, 700));
        await ChoosesAsync(office, adele, 10, 20, 300);
        await adele.PressesAsync("Use this photo");

        using var saved = SkiaSharp.SKBitmap.Decode(Assert.Single(office.Change.Replaced).Span);
        Assert.Equal((300, 300), (saved.Width, saved.Height));
        Assert.Equal(0, office.Uploads.Count);
    }

    [Fact]
    public async Task Is_refused_where_the_square_lies_outside()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        await adele.SendsAsync(SentFiles.Jpeg(900, 700));

        await ChoosesAsync(office, adele, 800, 0, 300);

        Assert.Equal("message", (string?)adele.Answer?["task"]?["type"]);
        Assert.Equal(2, office.Uploads.Count);
    }

    [Theory]
    [InlineData("""{"left":10,"top":20}""")]
    [InlineData("""{"left":10,"top":20,"side":0}""")]
    [InlineData("""{"left":"10","top":20,"side":300}""")]
    [InlineData("""{"left":10,"top":200000,"side":300}""")]
    [InlineData("""{"left":-200000,"top":20,"side":300}""")]
    public async Task Is_refused_where_the_square_is_none(string square)
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        await adele.SendsAsync(SentFiles.Jpeg(900, 700));
        var data = JObject.Parse(square);
        data["i"] = UploadOf(office);

        await adele.InvokesAsync("task/submit", new JObject { ["data"] = data });

        Assert.Equal("message", (string?)adele.Answer?["task"]?["type"]);
        Assert.Equal("This is how your photo will look", adele.Last.Heading);
    }

    [Fact]
    public async Task Is_not_opened_for_a_picture_that_was_cancelled_or_by_somebody_else()
    {
        await using var office = new ContosoOffice();
        var (adele, bert) = (office.Employee(), office.Employee(2));
        await adele.SendsAsync(SentFiles.Jpeg(900, 700));
        var open = new JObject { ["data"] = adele.Last.Button("Choose the square")["data"] };

        await bert.InvokesAsync("task/fetch", open);
        Assert.Equal("message", (string?)bert.Answer?["task"]?["type"]);
        await adele.PressesAsync("Cancel");
        await adele.InvokesAsync("task/fetch", open);
        Assert.Equal("message", (string?)adele.Answer?["task"]?["type"]);
        await adele.InvokesAsync("task/fetch", new JObject { ["data"] = new JObject { ["i"] = "made up" } });
        Assert.Equal("message", (string?)adele.Answer?["task"]?["type"]);
    }

    [Fact]
    public async Task Is_for_the_person_who_sent_the_picture()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        var bert = office.Employee(2);
        await adele.SendsAsync(SentFiles.Jpeg(900, 700));

        await ChoosesAsync(office, bert, 10, 20, 300);

        Assert.Equal("message", (string?)bert.Answer?["task"]?["type"]);
    }

    [Fact]
    public async Task Serves_the_pictures_of_the_card_while_it_waits()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        var sent = SentFiles.Jpeg(900, 700);
        await adele.SendsAsync(sent);
        var pictures = office.Get<UploadPictures>();

        var original = await pictures.FindAsync(UploadOf(office), PictureKind.UploadOriginal, default);
        await adele.PressesAsync("Cancel");

        Assert.Equal(sent, original?.ToArray());
        Assert.Null(await pictures.FindAsync(UploadOf(office), PictureKind.UploadPreview, default));
    }

    private static Task ChoosesAsync(ContosoOffice office, Employee employee, int left, int top, int side) =>
        employee.InvokesAsync("task/submit", new JObject { ["data"] = new JObject { ["i"] = UploadOf(office), ["left"] = left, ["top"] = top, ["side"] = side, ["turns"] = 0 } });

    private static string UploadOf(ContosoOffice office) => office.Interactions.All.First(row => row.Kind == UploadTalk.KindOfInteraction).Id;
}
