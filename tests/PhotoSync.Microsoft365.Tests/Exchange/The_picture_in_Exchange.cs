using PhotoSync.Microsoft365.Tests.Scripting;
using PhotoSync.Photos;
using PhotoSync.Reading;
using PhotoSync.Testing.People;

namespace PhotoSync.Microsoft365.Tests.Exchange;

public sealed class The_picture_in_Exchange
{
    [Theory]
    [InlineData(648, 240, "photos/240x240/$value")]
    [InlineData(648, 200, "photos/240x240/$value")]
    [InlineData(648, 649, "photo/$value")]
    [InlineData(648, 648, "photos/648x648/$value")]
    [InlineData(256, 240, "photos/240x240/$value")]
    [InlineData(256, 300, "photo/$value")]
    [InlineData(96, 240, "photo/$value")]
    public async Task Is_read_in_the_smallest_size_that_is_large_enough(int stored, int wanted, string address)
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("GET", "$value", () => Answers.Picture());
        microsoft365.Wire.On("GET", "/photo", () => Answers.Json($$"""{"@odata.mediaEtag":"\"1\"","width":{{stored}},"height":{{stored}}}"""));
        await microsoft365.Exchange.ReadAsync(Some.PersonId(), UnderTest.Application, default);

        await microsoft365.Exchange.ReadPictureAsync(Some.PersonId(), wanted, UnderTest.Application, default);

        Assert.Equal([address], microsoft365.Wire.SentTo("$value").Select(request => request.Address[(request.Address.IndexOf("/photo", StringComparison.Ordinal) + 1)..]));
    }

    [Fact]
    public async Task Is_read_as_stored_where_the_size_does_not_exist()
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("GET", "photos/240x240", () => Answers.GraphError(404, "ImageNotFound")).On("GET", "photo/$value", () => Answers.Picture("\"BA09D118\""));

        var read = await microsoft365.Exchange.ReadPictureAsync(Some.PersonId(), 240, UnderTest.Application, default);

        Assert.Equal(Answers.Jpeg, read.ValueOrDefault!.Content.ToArray());
        Assert.Equal(("\"BA09D118\"", null), (read.ValueOrDefault.ETag, read.ValueOrDefault.LastModified));
    }

    [Fact]
    public async Task Does_not_exist_where_neither_size_does()
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("GET", "/photo", () => Answers.GraphError(404, "ImageNotFound"));

        var read = await microsoft365.Exchange.ReadPictureAsync(Some.PersonId(), 240, UnderTest.Application, default);

        Assert.Equal(new Reading<PictureFile?>.Known(null), read);
    }

    [Fact]
    public async Task Is_not_known_where_something_else_comes_as_a_picture()
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("GET", "/photo", () => Answers.Body("<html>Sign in</html>"u8.ToArray(), "image/jpeg"));

        var read = await microsoft365.Exchange.ReadPictureAsync(Some.PersonId(), 240, UnderTest.Application, default);

        Assert.Equal(ReadFailureReason.Unreadable, read.FailureOrNull?.Reason);
    }
}
