using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using PhotoSync.LocalTenant.Tests.Running;
using SkiaSharp;

namespace PhotoSync.LocalTenant.Tests.SharePoint;

public sealed class Profiles : IAsyncLifetime
{
    private readonly Contoso _contoso = new();

    public Task InitializeAsync() => _contoso.StartTenantAsync();

    public Task DisposeAsync() => _contoso.DisposeAsync().AsTask();

    [Fact]
    public async Task A_synced_profile_has_the_shape_of_a_real_one()
    {
        var json = (await ForAsync("olivia.marsh")).Json;
        var my = _contoso.Tenant.Endpoints.MySite;
        var file = $"{my}/User%20Photos/Profile%20Pictures/{_contoso.Olivia.Id}_MThumb.jpg";

        Assert.Equal("i:0#.f|membership|olivia.marsh@contoso.com", (string?)json["AccountName"]);
        Assert.Equal($"{my}/", (string?)json["PersonalSiteHostUrl"]);
        Assert.Equal($"{file}?t={Property(json, "SPS-PictureTimestamp")}", (string?)json["PictureUrl"]);
        Assert.Equal((file, "0", "1"), (Property(json, "PictureURL"), Property(json, "SPS-PicturePlaceholderState"), Property(json, "SPS-PictureExchangeSyncState")));
        Assert.All(json["UserProfileProperties"]!.AsArray(), p => Assert.Equal("Edm.String", (string?)p!["ValueType"]));
    }

    [Theory]
    [InlineData("nadia.romano", true, "1", "1")]
    [InlineData("mei.tanaka", false, "", "")]
    [InlineData("erik.sandstrom", true, "0", "0")]
    public async Task The_four_picture_properties_tell_the_states_apart(string person, bool hasUrl, string placeholder, string sync)
    {
        var json = (await ForAsync(person)).Json;

        Assert.Equal(hasUrl, Property(json, "PictureURL").Length > 0);
        Assert.Equal((placeholder, sync), (Property(json, "SPS-PicturePlaceholderState"), Property(json, "SPS-PictureExchangeSyncState")));
        Assert.Equal(person == "erik.sandstrom", json["PictureUrl"] is not null);
    }

    [Fact]
    public async Task The_timestamp_counts_seconds_since_the_year_one()
    {
        var stamp = long.Parse(Property((await ForAsync("olivia.marsh")).Json, "SPS-PictureTimestamp"), System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(_contoso.Olivia.LastExchangeCheck!.Value.UtcDateTime, new DateTime(stamp * TimeSpan.TicksPerSecond, DateTimeKind.Utc), TimeSpan.FromSeconds(1));
    }

    [Theory]
    [InlineData("zahra.osman")]
    [InlineData("nobody.known")]
    public async Task Whoever_has_no_profile_is_null(string person) => Assert.Equal("""{"odata.null":true}""", (await ForAsync(person)).Text);

    [Fact]
    public async Task Minimal_metadata_adds_type_and_address()
    {
        var json = (await ForAsync("olivia.marsh", "application/json")).Json;

        Assert.EndsWith("/_api/$metadata#SP.ApiData.PersonPropertiess/@Element", (string?)json["odata.metadata"], StringComparison.Ordinal);
        Assert.Equal("SP.UserProfiles.PersonProperties", (string?)json["odata.type"]);
    }

    [Fact]
    public async Task Verbose_wraps_everything_and_errors_as_well()
    {
        var json = (await ForAsync("olivia.marsh", "application/json;odata=verbose")).Json["d"]!;
        var error = await _contoso.GetAsync("sharepoint/contoso/_api/web/none", Token, "application/json;odata=verbose");

        Assert.Equal("SP.UserProfiles.PersonProperties", (string?)json["__metadata"]!["type"]);
        Assert.Equal("SP.KeyValue", (string?)json["UserProfileProperties"]!["results"]![0]!["__metadata"]!["type"]);
        Assert.NotNull(error.Json["error"]);
    }

    [Fact]
    public async Task A_client_that_asks_for_no_json_gets_xml() => Assert.NotNull(XDocument.Parse((await ForAsync("olivia.marsh", "*/*")).Text).Root);

    [Theory]
    [InlineData("SPS-PicturePlaceholderState", """{"value":"0"}""")]
    [InlineData("sps-pictureplaceholderstate", """{"value":""}""")]
    [InlineData("NoSuchProperty", """{"value":""}""")]
    public async Task One_property_is_read_by_its_exact_name(string property, string expected) =>
        Assert.Equal(expected, (await GetAsync($"GetUserProfilePropertyFor(accountName=@v,propertyName='{property}')?@v='i%3A0%23.f%7Cmembership%7Colivia.marsh%40contoso.com'")).Text);

    [Fact]
    public async Task The_order_of_properties_differs_from_person_to_person()
    {
        var one = (await ForAsync("olivia.marsh")).Json["UserProfileProperties"]![0]!["Key"]!.ToString();
        var other = (await ForAsync("amina.haddad")).Json["UserProfileProperties"]![0]!["Key"]!.ToString();

        Assert.NotEqual(one, other);
    }

    [Fact]
    public async Task An_app_repairs_a_picture_through_the_admin_site()
    {
        var url = $"{_contoso.Tenant.Endpoints.MySite}/User%20Photos/Profile%20Pictures/x_MThumb.jpg";

        Assert.Equal("""{"odata.null":true}""", (await SetAsync("nadia.romano", "PictureURL", url)).Text);
        await SetAsync("nadia.romano", "SPS-PicturePlaceholderState", "0");

        Assert.StartsWith(url + "?t=", (string?)(await ForAsync("nadia.romano")).Json["PictureUrl"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nobody.known", "PictureURL", "User Profile Error 1000: User Not Found: Could not load profile data from the database.")]
    [InlineData("zahra.osman", "PictureURL", "User Profile Error 1000: User Not Found: Could not load profile data from the database.")]
    [InlineData("nadia.romano", "Shoes", "Property Not Found: The property Shoes does not exist.")]
    public async Task What_is_not_there_cannot_be_set(string person, string property, string message)
    {
        var reply = await SetAsync(person, property, "x");

        Assert.Equal((500, message), ((int)reply.Status, (string?)reply.Json["odata.error"]!["message"]!["value"]));
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg, 200)]
    [InlineData(SKEncodedImageFormat.Png, 200)]
    [InlineData(SKEncodedImageFormat.Webp, 400)]
    public async Task People_set_their_own_picture_from_the_formats_that_are_taken(SKEncodedImageFormat format, int status)
    {
        var reply = await SetPictureAsync(TestPicture.Of(300, 300, format));

        Assert.Equal(status, (int)reply.Status);
        Assert.Equal(status == 200 ? """{"odata.null":true}""" : """{"odata.error":{"code":"-2147024809, System.ArgumentException","message":{"lang":"en-US","value":"Parameter is not valid."}}}""", reply.Text);
    }

    [Fact]
    public async Task A_picture_set_may_show_only_the_next_day()
    {
        _contoso.Switch(s => s with { SetPictureDelay = TimeSpan.FromHours(20) });
        await SetPictureAsync(TestPicture.Of(300, 300));

        Assert.Equal("1", Property((await ForAsync("nadia.romano")).Json, "SPS-PicturePlaceholderState"));
        _contoso.Tenant.Clock.Advance(TimeSpan.FromHours(20));

        Assert.Equal("0", Property((await ForAsync("nadia.romano")).Json, "SPS-PicturePlaceholderState"));
    }

    [Fact]
    public async Task A_picture_set_may_need_a_mailbox_and_may_reach_Exchange()
    {
        _contoso.Switch(switches => switches with { SetPictureNeedsExchange = true, SetPictureWritesExchange = true });
        _contoso.Change("nadia.romano", person => person with { Mailbox = PhotoSync.LocalTenant.State.MailboxKind.None });
        Assert.Equal(403, (int)(await SetPictureAsync(TestPicture.Of(300, 300))).Status);

        _contoso.Change("nadia.romano", person => person with { Mailbox = PhotoSync.LocalTenant.State.MailboxKind.Cloud, Profile = null });
        Assert.Equal(200, (int)(await SetPictureAsync(TestPicture.Of(300, 300))).Status);
        Assert.Equal(300, _contoso.Person("nadia.romano").Photo.Current!.Side);
        Assert.Equal("0", Property((await ForAsync("nadia.romano")).Json, "SPS-PicturePlaceholderState"));
    }

    [Fact]
    public async Task An_app_has_no_picture_of_its_own_and_a_picture_must_be_one()
    {
        const string path = "contoso/_api/SP.UserProfiles.PeopleManager/SetMyProfilePicture";

        Assert.Equal(403, (int)(await PostAsync(path, _contoso.SharePointApp("contoso", "User.ReadWrite.All"), new ByteArrayContent(TestPicture.Of(300, 300)))).Status);
        Assert.Equal(400, (int)(await SetPictureAsync([1, 2, 3])).Status);
        Assert.Equal(400, (int)(await SetPictureAsync(TestPicture.Of(300, 300)[..40])).Status);
    }

    private string Token => _contoso.SharePointApp("contoso", "User.Read.All");

    private static string Property(JsonObject person, string key) =>
        (string)person["UserProfileProperties"]!.AsArray().Single(p => (string?)p!["Key"] == key)!["Value"]!;

    private Task<Reply> ForAsync(string person, string accept = "application/json;odata=nometadata") =>
        GetAsync($"GetPropertiesFor(accountName=@v)?@v='i%3A0%23.f%7Cmembership%7C{person}%40contoso.com'", accept);

    private Task<Reply> GetAsync(string call, string accept = "application/json;odata=nometadata") =>
        _contoso.GetAsync($"sharepoint/contoso/_api/SP.UserProfiles.PeopleManager/{call}", Token, accept);

    private Task<Reply> SetAsync(string person, string property, string value) => PostAsync(
        "contoso-admin/_api/SP.UserProfiles.PeopleManager/SetSingleValueProfileProperty",
        _contoso.SharePointApp("contoso-admin", "User.ReadWrite.All"),
        JsonContent.Create(new JsonObject { ["accountName"] = $"i:0#.f|membership|{person}@contoso.com", ["propertyName"] = property, ["propertyValue"] = value }));

    private Task<Reply> SetPictureAsync(byte[] bytes) => PostAsync(
        "contoso/_api/SP.UserProfiles.PeopleManager/SetMyProfilePicture", _contoso.SharePointFor("nadia.romano", "contoso", "AllSites.Write"), new ByteArrayContent(bytes));

    private Task<Reply> PostAsync(string path, string token, HttpContent body) =>
        _contoso.SendAsync(HttpMethod.Post, $"sharepoint/{path}", token, body, r => r.Headers.Add("Accept", "application/json;odata=nometadata"));
}
