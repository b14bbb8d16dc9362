using Moq;
using PhotoSync.Bot.SigningIn;
using PhotoSync.Host.Pictures;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Reading;
using PhotoSync.Testing.People;

namespace PhotoSync.Host.Tests.Pictures;

public sealed class Both_photos_of_a_person
{
    private static readonly Acting Rights = new Acting.AsApplication(Some.Tenant);
    private static readonly PictureFile File = new(new byte[] { 1, 2, 3 }, null, null);
    private static readonly ReadFailure Failure = new(Source.SharePointProfile, ReadFailureReason.Unavailable, Some.Morning);

    private readonly Mock<IExchangePhotos> exchange = new();
    private readonly Mock<ISharePointPhotos> sharePoint = new();
    private readonly Mock<IDirectory> directory = new();

    public Both_photos_of_a_person()
    {
        Knows(new Reading<Person?>.Known(Some.Person()));
        Has(new Reading<SharePointProfile?>.Known(Profile()), isOurs: true);
        sharePoint.Setup(site => site.ReadThumbnailAsync(It.IsAny<SharePointProfile>(), ThumbnailSize.Large, Rights, default)).ReturnsAsync(new Reading<PictureFile?>.Known(File));
    }

    [Fact]
    public async Task Are_shown_where_they_can_be_read()
    {
        Outlook(new Reading<PictureFile?>.Known(File));

        Assert.Equal(File.Content, Assert.IsType<PictureAnswer.Shown>(await Pictures().ReadExchangeAsync(Some.PersonId(), 240, default)).Jpeg);
        Assert.Equal(File.Content, Assert.IsType<PictureAnswer.Shown>(await ReadAsync()).Jpeg);
    }

    [Fact]
    public async Task Are_none_or_unread_in_Outlook_as_Exchange_says()
    {
        Outlook(new Reading<PictureFile?>.Known(null));
        Assert.IsType<PictureAnswer.NoPhoto>(await Pictures().ReadExchangeAsync(Some.PersonId(), 240, default));
        Outlook(new Reading<PictureFile?>.Unread(Failure));
        Assert.IsType<PictureAnswer.NotReadable>(await Pictures().ReadExchangeAsync(Some.PersonId(), 240, default));
    }

    [Fact]
    public async Task Cannot_be_read_of_somebody_whom_the_directory_does_not_tell()
    {
        Knows(new Reading<Person?>.Known(null));
        Assert.IsType<PictureAnswer.NotReadable>(await ReadAsync());
        Knows(new Reading<Person?>.Unread(Failure));
        Assert.IsType<PictureAnswer.NotReadable>(await ReadAsync());
    }

    [Fact]
    public async Task Cannot_be_read_where_the_profile_cannot_and_are_none_without_one()
    {
        Has(new Reading<SharePointProfile?>.Unread(Failure), isOurs: true);
        Assert.IsType<PictureAnswer.NotReadable>(await ReadAsync());
        Has(new Reading<SharePointProfile?>.Known(null), isOurs: true);
        Assert.IsType<PictureAnswer.NoPhoto>(await ReadAsync());
    }

    [Theory]
    [InlineData(null, "0", true)]
    [InlineData("https://contoso-my.sharepoint.com/a.jpg", "1", true)]
    [InlineData("https://elsewhere.example/a.jpg", "0", false)]
    public async Task Are_none_where_SharePoint_shows_a_placeholder_or_a_file_that_is_not_ours(string? url, string placeholder, bool isOurs)
    {
        Has(new Reading<SharePointProfile?>.Known(Profile() with { PictureUrl = url, PlaceholderState = placeholder }), isOurs);

        Assert.IsType<PictureAnswer.NoPhoto>(await ReadAsync());
    }

    private static SharePointProfile Profile() => new() { PictureUrl = "https://contoso-my.sharepoint.com/a.jpg", PlaceholderState = "0" };

    private PhotoPictures Pictures() => new(exchange.Object, sharePoint.Object, directory.Object, Mock.Of<IActingChoice>(choice => choice.For(Some.PersonId()) == Rights));

    private Task<PictureAnswer> ReadAsync() => Pictures().ReadSharePointAsync(Some.PersonId(), default);

    private void Outlook(Reading<PictureFile?> reading) => exchange.Setup(outlook => outlook.ReadPictureAsync(Some.PersonId(), 240, Rights, default)).ReturnsAsync(reading);

    private void Knows(Reading<Person?> reading) => directory.Setup(known => known.FindAsync(Some.PersonId(), Rights, default)).ReturnsAsync(reading);

    private void Has(Reading<SharePointProfile?> reading, bool isOurs)
    {
        sharePoint.Setup(site => site.ReadProfileAsync(It.IsAny<Person>(), Rights, default)).ReturnsAsync(reading);
        sharePoint.Setup(site => site.IsOnMySiteHost(Some.Tenant, It.IsAny<SharePointProfile>())).Returns(isOurs);
    }
}
