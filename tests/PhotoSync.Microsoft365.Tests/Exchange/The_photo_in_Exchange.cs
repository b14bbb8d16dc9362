using PhotoSync.Microsoft365.Tests.Scripting;
using PhotoSync.Photos;
using PhotoSync.Reading;
using PhotoSync.Testing.People;

namespace PhotoSync.Microsoft365.Tests.Exchange;

public sealed class The_photo_in_Exchange
{
    [Theory]
    [InlineData("""{"@odata.context":"x","@odata.mediaContentType":"image/jpeg","@odata.mediaEtag":"\"BA09D118\"","id":"default","width":256,"height":256}""")]
    [InlineData("""{"height":256,"width":256,"id":"240x240","@odata.mediaEtag":"\"BA09D118\"","@odata.id":"https://graph.microsoft.com/x"}""")]
    public async Task Is_known_by_its_change_token_letter_by_letter(string photo)
    {
        var read = await ReadAsync(() => Answers.Json(photo));

        Assert.Equal(new ExchangePhoto("\"BA09D118\"", 256, 256), read.ValueOrDefault);
    }

    [Theory]
    [InlineData("ImageNotFound")]
    [InlineData("ErrorEntityNotFound")]
    [InlineData("ErrorItemNotFound")]
    [InlineData("ProfileNotFoundException")]
    [InlineData("MailboxNotHostedInExchangeOnline")]
    [InlineData("SomethingOfNextYear")]
    public async Task Does_not_exist_where_Graph_says_404_by_whatever_code(string code)
    {
        var read = await ReadAsync(() => Answers.GraphError(404, code));

        Assert.Equal(new Reading<ExchangePhoto?>.Known(null), read);
    }

    [Fact]
    public async Task Does_not_exist_where_it_is_the_documented_picture_of_one_pixel()
    {
        var read = await ReadAsync(() => Answers.Json("""{"@odata.mediaEtag":"\"1\"","id":"1x1","width":1,"height":1}"""));

        Assert.Equal(new Reading<ExchangePhoto?>.Known(null), read);
    }

    [Fact]
    public async Task Is_not_taken_for_absent_where_the_person_is_unknown()
    {
        var read = await ReadAsync(() => Answers.GraphError(404, "Request_ResourceNotFound"));

        Assert.Equal((ReadFailureReason.Unreadable, 404), (read.FailureOrNull!.Reason, read.FailureOrNull.Status));
    }

    [Theory]
    [InlineData("""{"id":"default","width":256,"height":256}""")]
    [InlineData("""{"@odata.mediaEtag":"","id":"default","width":256,"height":256}""")]
    [InlineData("""{"@odata.mediaEtag":7,"id":"default"}""")]
    public async Task Is_not_known_without_a_change_token(string photo)
    {
        var read = await ReadAsync(() => Answers.Json(photo));

        Assert.Equal(ReadFailureReason.Unreadable, read.FailureOrNull?.Reason);
    }

    private static async Task<Reading<ExchangePhoto?>> ReadAsync(Func<HttpResponseMessage> answer)
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("GET", "https://graph.microsoft.com/v1.0/users/00000000-0000-4000-8000-000000000001/photo", answer);
        return await microsoft365.Exchange.ReadAsync(Some.PersonId(), UnderTest.Application, default);
    }
}
