using PhotoSync.Microsoft365.Tests.Scripting;
using PhotoSync.Photos;
using PhotoSync.Reading;
using PhotoSync.Testing.People;

namespace PhotoSync.Microsoft365.Tests.SharePoint;

public sealed class A_profile_as_SharePoint_answers
{
    private const string Url = "https://contoso-my.sharepoint.com:443/User%20Photos/Profile%20Pictures/78ccf530_MThumb.jpg";

    private const string Properties = $$"""
        {"Key":"PictureURL","Value":"{{Url}}","ValueType":"Edm.String"},
        {"Key":"SPS-PictureTimestamp","Value":"63783110969","ValueType":"Edm.String"},
        {"Key":"SPS-PicturePlaceholderState","Value":"0","ValueType":"Edm.String"},
        {"Key":"SPS-PictureExchangeSyncState","Value":"1","ValueType":"Edm.String"},
        {"Key":"msOnline-ObjectId","Value":"00000000-0000-4000-8000-000000000001","ValueType":"Edm.String"}
        """;

    private const string Adele = $$"""
        {"AccountName":"i:0#.f|membership|adele@contoso.example","PersonalSiteHostUrl":"https://contoso-my.sharepoint.com:443/",
         "PictureUrl":"{{Url}}?t=63783110969","Title":null,"UserProfileProperties":[{{Properties}}],"UserUrl":"x"}
        """;

    [Fact]
    public async Task Is_read_with_the_raw_values_of_its_photo_part()
    {
        var read = await ReadAsync(Adele);

        Assert.Equal(
            new SharePointProfile
            {
                PictureUrl = $"{Url}?t=63783110969",
                PictureProperty = Url,
                PlaceholderState = "0",
                ExchangeSyncState = "1",
                Timestamp = "63783110969",
                PersonalSiteHost = new Uri("https://contoso-my.sharepoint.com:443/"),
            },
            read.ValueOrDefault);
    }

    [Theory]
    [InlineData("""{"UserProfileProperties":[{"Value":"1","Key":"sps-pictureplaceholderstate"}],"pictureurl":null}""", "1", "")]
    [InlineData("""{"userProfileProperties":[{"Key":"SPS-PictureExchangeSyncState","Value":"1"},{"Key":"SPS-PicturePlaceholderState","Value":null}]}""", "", "1")]
    [InlineData("""{"odata.metadata":"x","PictureUrl":"","UserProfileProperties":[{"Key":"AboutMe","Value":"x"}]}""", "", "")]
    public async Task Is_read_in_any_order_and_case_and_with_gaps(string answer, string placeholder, string sync)
    {
        var profile = (await ReadAsync(answer)).ValueOrDefault!;

        Assert.Equal((placeholder, sync), (profile.PlaceholderState, profile.ExchangeSyncState));
    }

    [Theory]
    [InlineData("""{"odata.null":true}""")]
    [InlineData("""{"odata.metadata":"x","odata.null":true}""")]
    [InlineData("""{"@odata.null":true}""")]
    public async Task Does_not_exist_where_SharePoint_says_null(string answer)
    {
        var read = await ReadAsync(answer);

        Assert.Equal(new Reading<SharePointProfile?>.Known(null), read);
    }

    [Theory]
    [InlineData("""{"PictureUrl":null,"AccountName":"i:0#.f|membership|adele@contoso.example"}""")]
    [InlineData("""{"PictureUrl":null,"UserProfileProperties":[]}""")]
    [InlineData("""{"PictureUrl":null,"UserProfileProperties":null}""")]
    [InlineData("""{"PictureUrl":null,"UserProfileProperties":["SPS-PicturePlaceholderState"]}""")]
    [InlineData("""{"odata.null":false}""")]
    public async Task Is_not_taken_for_one_that_was_never_synced_where_its_properties_are_missing(string answer)
    {
        var read = await ReadAsync(answer);

        Assert.Equal(ReadFailureReason.Unreadable, read.FailureOrNull?.Reason);
    }

    [Fact]
    public async Task Is_never_that_of_somebody_else()
    {
        var read = await ReadAsync(Adele.Replace("000000000001", "000000000002", StringComparison.Ordinal));

        Assert.Equal(ReadFailureReason.Unreadable, read.FailureOrNull?.Reason);
    }

    [Theory]
    [InlineData("adele@contoso.example", "i%3A0%23.f%7Cmembership%7Cadele%40contoso.example")]
    [InlineData("o'hara@contoso.example", "i%3A0%23.f%7Cmembership%7Co%27%27hara%40contoso.example")]
    [InlineData("ann_other.example#EXT#@contoso.example", "i%3A0%23.f%7Cmembership%7Cann_other.example%23EXT%23%40contoso.example")]
    public async Task Is_asked_for_by_the_account_with_every_sign_escaped(string name, string account)
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("GET", "", () => Answers.Json(Adele));

        await microsoft365.SharePoint.ReadProfileAsync(Some.Person() with { UserPrincipalName = name }, UnderTest.Application, default);

        Assert.Equal(
            $"https://contoso-my.sharepoint.com/_api/SP.UserProfiles.PeopleManager/GetPropertiesFor(accountName=@v)?@v='{account}'",
            microsoft365.Wire.Sent.Single().Address);
        Assert.Equal("application/json; odata=nometadata", microsoft365.Wire.Sent.Single().Headers["Accept"]);
    }

    [Fact]
    public async Task Is_not_asked_for_in_a_tenant_that_is_not_served()
    {
        using var microsoft365 = new UnderTest();
        var stranger = Some.Person() with { Id = new(new(Guid.NewGuid()), Guid.NewGuid()) };

        var read = await microsoft365.SharePoint.ReadProfileAsync(stranger, UnderTest.Application, default);

        Assert.Equal(ReadFailureReason.NotAuthorized, read.FailureOrNull?.Reason);
        Assert.Empty(microsoft365.Wire.Sent);
    }

    private static async Task<Reading<SharePointProfile?>> ReadAsync(string answer)
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("GET", "PeopleManager/GetPropertiesFor", () => Answers.Json(answer));
        return await microsoft365.SharePoint.ReadProfileAsync(Some.Person(), UnderTest.Application, default);
    }
}
