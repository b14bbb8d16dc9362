using PhotoSync.Microsoft365.Tests.Scripting;
using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Tests.SharePoint;

public sealed class A_thumbnail
{
    private const string File = "https://contoso-my.sharepoint.com/_api/web/GetFileByServerRelativePath(decodedurl='/User%20Photos/Profile%20Pictures/";
    private const string Date = """{"Name":"x","TimeLastModified":"2026-04-28T09:14:00Z"}""";

    [Fact]
    public async Task Is_read_with_the_date_of_its_file()
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("GET", "/$value", () => Answers.Picture()).On("GET", "$select=Name,TimeLastModified", () => Answers.Json(Date));

        var picture = (await ReadAsync(microsoft365, "78ccf530_MThumb.jpg", ThumbnailSize.Large)).ValueOrDefault!;

        Assert.Equal(Answers.Jpeg, picture.Content.ToArray());
        Assert.Equal(new DateTimeOffset(2026, 4, 28, 9, 14, 0, TimeSpan.Zero), picture.LastModified);
    }

    [Theory]
    [InlineData("78ccf530_MThumb.jpg", ThumbnailSize.Large, "78ccf530_LThumb.jpg")]
    [InlineData("78ccf530_MThumb.jpg", ThumbnailSize.Medium, "78ccf530_MThumb.jpg")]
    [InlineData("78ccf530_mthumb.JPG", ThumbnailSize.Small, "78ccf530_SThumb.JPG")]
    [InlineData("o'hara_MThumb_MThumb.jpg", ThumbnailSize.Large, "o%27%27hara_MThumb_LThumb.jpg")]
    [InlineData("portrait.jpg", ThumbnailSize.Large, "portrait.jpg")]
    public async Task Has_the_name_of_its_size(string name, ThumbnailSize size, string file)
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("GET", "/$value", () => Answers.Picture()).On("GET", "$select", () => Answers.Json(Date));

        await ReadAsync(microsoft365, name, size);

        Assert.Equal($"{File}{file}')/$value", microsoft365.Wire.SentTo("/$value").Single().Address);
    }

    [Fact]
    public async Task Does_not_exist_where_SharePoint_says_so()
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("GET", "", () => Answers.SharePointError(404, "-2130575338, Microsoft.SharePoint.SPException"));

        var read = await ReadAsync(microsoft365, "78ccf530_MThumb.jpg", ThumbnailSize.Large);

        Assert.Equal(new Reading<PictureFile?>.Known(null), read);
    }

    [Fact]
    public async Task Is_known_without_a_date_where_only_that_could_not_be_read()
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("GET", "/$value", () => Answers.Picture()).On("GET", "$select", Faults.All["403"].Answer);

        var picture = (await ReadAsync(microsoft365, "78ccf530_MThumb.jpg", ThumbnailSize.Large)).ValueOrDefault;

        Assert.Null(picture!.LastModified);
    }

    [Fact]
    public async Task Is_asked_of_no_host_that_is_not_the_tenants()
    {
        using var microsoft365 = new UnderTest();

        var read = await microsoft365.SharePoint.ReadThumbnailAsync(
            new SharePointProfile { PictureUrl = "https://evil.example/User%20Photos/Profile%20Pictures/a_MThumb.jpg" }, ThumbnailSize.Large, UnderTest.Application, default);

        Assert.Equal(new Reading<PictureFile?>.Known(null), read);
        Assert.Empty(microsoft365.Wire.Sent);
    }

    private static Task<Reading<PictureFile?>> ReadAsync(UnderTest microsoft365, string name, ThumbnailSize size) => microsoft365.SharePoint.ReadThumbnailAsync(
        new SharePointProfile { PictureUrl = $"https://contoso-my.sharepoint.com:443/User%20Photos/Profile%20Pictures/{name}" }, size, UnderTest.Application, default);
}
