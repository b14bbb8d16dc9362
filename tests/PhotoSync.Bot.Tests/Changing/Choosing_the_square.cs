using Newtonsoft.Json.Linq;
using PhotoSync.Bot.Tests.Office;
using PhotoSync.Bot.Uploading;
using PhotoSync.Bot.Pictures;
using PhotoSync.Photos;

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

        Assert.Equal($"https://photosync.example/crop/{UploadOf(office)}", (string?)adele.Answer?["task"]?["value"]?["url"]);
        Assert.Equal("Choose the square", (string?)adele.Answer?["task"]?["value"]?["title"]);
    }

    [Fact]
    public async Task Shows_the_chosen_square_in_the_card_and_saves_exactly_it()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        await adele.SendsAsync(SentFiles.Jpeg(900, 700));
        var cropping = office.Get<IUploadCropping>();
        office.Clock.Advance(TimeSpan.FromSeconds(5));

        var chosen = await cropping.ChooseAsync(UploadOf(office), adele.Id, new CropChoice(new CropSquare(10, 20, 300)), default);
        Assert.Contains("It is 300 pixels wide; from 648 on it is sharp everywhere.", adele.Last.Texts);
        await adele.PressesAsync("Use this photo");

        Assert.Equal(Assert.IsType<PreparedPhoto>(chosen).Jpeg.ToArray(), Assert.Single(office.Change.Replaced).ToArray());
        Assert.Equal(0, office.Uploads.Count);
    }

    [Fact]
    public async Task Gives_the_preview_another_address_so_that_no_proxy_shows_the_old_one()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        await adele.SendsAsync(SentFiles.Jpeg(900, 700));
        var before = PreviewOf(adele);

        office.Clock.Advance(TimeSpan.FromSeconds(5));
        await office.Get<IUploadCropping>().ChooseAsync(UploadOf(office), adele.Id, new CropChoice(QuarterTurns: 1), default);

        Assert.NotEqual(before, PreviewOf(adele));
    }

    [Fact]
    public async Task Is_refused_where_the_square_lies_outside()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        await adele.SendsAsync(SentFiles.Jpeg(900, 700));

        var chosen = await office.Get<IUploadCropping>().ChooseAsync(UploadOf(office), adele.Id, new CropChoice(new CropSquare(800, 0, 300)), default);

        Assert.Equal(UploadRefusalReason.CropOutsidePicture, Assert.IsType<UploadRefusal>(chosen).Reason);
        Assert.Equal(2, office.Uploads.Count);
    }

    [Fact]
    public async Task Is_for_the_person_who_sent_the_picture_and_only_until_it_is_confirmed()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        var bert = office.Employee(2);
        await adele.SendsAsync(SentFiles.Jpeg(900, 700));
        var cropping = office.Get<IUploadCropping>();

        Assert.Null(await cropping.FindOriginalAsync(UploadOf(office), bert.Id, default));
        Assert.NotNull(await cropping.FindOriginalAsync(UploadOf(office), adele.Id, default));
        await adele.PressesAsync("Use this photo");

        Assert.Null(await cropping.FindOriginalAsync(UploadOf(office), adele.Id, default));
        Assert.Null(await cropping.ChooseAsync(UploadOf(office), adele.Id, CropChoice.Automatic, default));
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

    private static string UploadOf(ContosoOffice office) => office.Interactions.All.First(row => row.Kind == UploadTalk.KindOfInteraction).Id;

    private static string? PreviewOf(Employee employee) => (string?)employee.Last.Card?.SelectToken("$..columns[0].items[0].url");
}
