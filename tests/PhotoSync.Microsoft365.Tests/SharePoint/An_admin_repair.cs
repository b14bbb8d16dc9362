using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using PhotoSync.Microsoft365.Tests.Scripting;
using PhotoSync.Photos;
using PhotoSync.Synchronization;
using PhotoSync.Testing.People;

namespace PhotoSync.Microsoft365.Tests.SharePoint;

public sealed class An_admin_repair
{
    private const string Upload = "https://contoso-my.sharepoint.com/_api/web/GetFolderByServerRelativePath(decodedurl='/User%20Photos/Profile%20Pictures')/Files/AddUsingPath(decodedurl='";
    private const string Set = "https://contoso-admin.sharepoint.com/_api/SP.UserProfiles.PeopleManager/SetSingleValueProfileProperty";
    private static readonly (string, string?) On = ("SharePoint:AdminRepair", "true");

    [Fact]
    public async Task Uploads_three_thumbnails_with_the_applications_rights()
    {
        using var microsoft365 = Willing();

        var outcome = await microsoft365.Repair.WriteAsync(Order(new()), default);

        Assert.Equal(new RepairOutcome(null, new WriteOutcome.Written()), outcome);
        Assert.Equal(
            [.. new[] { "S", "M", "L" }.Select(size => $"{Upload}00000000-0000-4000-8000-000000000001_{size}Thumb.jpg',overwrite=true)")],
            microsoft365.Wire.SentTo("AddUsingPath").Select(request => request.Address));
        Assert.Equal([1, 2, 3], microsoft365.Wire.SentTo("AddUsingPath").Select(request => request.Body.Single()));
        Assert.All(microsoft365.Tokens.Asked, asked => Assert.Equal(UnderTest.Application, asked.Acting));
    }

    [Fact]
    public async Task Sets_the_properties_through_the_admin_site()
    {
        using var microsoft365 = Willing();

        await microsoft365.Repair.WriteAsync(Order(new()), default);

        Assert.Equal(
            [
                ("PictureURL", "https://contoso-my.sharepoint.com:443/User%20Photos/Profile%20Pictures/00000000-0000-4000-8000-000000000001_MThumb.jpg"),
                ("SPS-PicturePlaceholderState", "0"),
                ("SPS-PictureTimestamp", SharePointTimestamp.Format(Some.Morning)),
            ],
            Written(microsoft365));
    }

    [Fact]
    public async Task Switches_the_pull_on_again_where_the_order_says_so()
    {
        using var microsoft365 = Willing();

        await microsoft365.Repair.WriteAsync(Order(new()) with { RestorePull = true }, default);

        Assert.Equal(("SPS-PictureExchangeSyncState", "1"), Written(microsoft365)[^1]);
    }

    [Fact]
    public async Task Keeps_the_folder_that_the_profile_names()
    {
        using var microsoft365 = Willing();
        var profile = new SharePointProfile { PictureProperty = "https://contoso-my.sharepoint.com:443/User%20Photos/Profielafbeeldingen/old_MThumb.jpg" };

        await microsoft365.Repair.WriteAsync(Order(profile), default);

        Assert.All(microsoft365.Wire.SentTo("AddUsingPath"), request => Assert.Contains("/User%20Photos/Profielafbeeldingen'", request.Address, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("MThumb", RepairStep.MediumThumbnail, 2)]
    [InlineData("contoso-admin", RepairStep.PictureUrl, 4)]
    public async Task Stops_at_the_step_that_is_refused_and_says_which(string refused, RepairStep step, int requests)
    {
        using var microsoft365 = new UnderTest(settings: On);
        microsoft365.Wire.On("POST", refused, () => Answers.SharePointError(403, "-2147024891, System.UnauthorizedAccessException")).On("POST", "", () => Answers.Json("{}"));

        var outcome = await microsoft365.Repair.WriteAsync(Order(new()), default);

        Assert.Equal(step, outcome.StoppedAt);
        Assert.Equal(WriteRefusal.Forbidden, Assert.IsType<WriteOutcome.Refused>(outcome.Outcome).Reason);
        Assert.Equal(requests, microsoft365.Wire.Sent.Count);
    }

    [Fact]
    public async Task Does_nothing_where_it_is_not_switched_on()
    {
        using var microsoft365 = new UnderTest();

        var outcome = await microsoft365.Repair.WriteAsync(Order(new()), default);

        Assert.False(microsoft365.Repair.IsSwitchedOn);
        Assert.IsType<WriteOutcome.Refused>(outcome.Outcome);
        Assert.Empty(microsoft365.Wire.Sent);
    }

    private static UnderTest Willing()
    {
        var microsoft365 = new UnderTest(clock: new FakeTimeProvider(Some.Morning), settings: On);
        microsoft365.Wire.On("POST", "", () => Answers.Json("""{"odata.null":true}"""));
        return microsoft365;
    }

    private static RepairOrder Order(SharePointProfile profile) => new(Some.Person(), profile, new byte[] { 1 }, new byte[] { 2 }, new byte[] { 3 });

    private static List<(string, string)> Written(UnderTest microsoft365)
    {
        var bodies = microsoft365.Wire.SentTo(Set).Select(request => JsonDocument.Parse(request.Text).RootElement).ToList();
        Assert.All(bodies, body => Assert.Equal("i:0#.f|membership|adele@contoso.example", body.GetProperty("accountName").GetString()));
        return [.. bodies.Select(body => (body.GetProperty("propertyName").GetString()!, body.GetProperty("propertyValue").GetString()!))];
    }
}
