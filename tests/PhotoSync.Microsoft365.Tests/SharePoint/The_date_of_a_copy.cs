using PhotoSync.Coverage.Sources;
using PhotoSync.Microsoft365.Tests.Scripting;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Reading;
using PhotoSync.Testing.People;

namespace PhotoSync.Microsoft365.Tests.SharePoint;

public sealed class The_date_of_a_copy
{
    [Fact]
    public async Task Is_its_files()
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Wire.On("GET", "$select=Name,TimeLastModified", () => Answers.Json("""{"Name":"x","TimeLastModified":"2026-04-28T09:14:00Z"}"""));

        Assert.Equal(new Reading<DateTimeOffset?>.Known(new DateTimeOffset(2026, 4, 28, 9, 14, 0, TimeSpan.Zero)), await ReadAsync(microsoft365, Some.Tenant, Reads.Profile));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("https://evil.example/User%20Photos/Profile%20Pictures/a_MThumb.jpg")]
    public async Task Is_none_where_no_file_of_ours_is_named(string? url)
    {
        using var microsoft365 = new UnderTest();

        Assert.Equal(new Reading<DateTimeOffset?>.Known(null), await ReadAsync(microsoft365, Some.Tenant, new SharePointProfile { PictureUrl = url }));
    }

    [Fact]
    public async Task Is_not_asked_of_a_tenant_that_is_not_served()
    {
        using var microsoft365 = new UnderTest();

        var read = await ReadAsync(microsoft365, new TenantId(Guid.NewGuid()), Reads.Profile);

        Assert.Equal(Source.SharePointPhoto, read.FailureOrNull?.Source);
        Assert.Empty(microsoft365.Wire.Sent);
    }

    private static Task<Reading<DateTimeOffset?>> ReadAsync(UnderTest microsoft365, TenantId tenant, SharePointProfile profile) =>
        microsoft365.Get<ICopyDates>().ReadAsync(tenant, profile, ThumbnailSize.Large, default);
}
