using System.Text.Json.Nodes;
using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Tests.Running;

namespace PhotoSync.LocalTenant.Tests.Control;

public sealed class ControllingTheTenant : IAsyncLifetime
{
    private readonly Contoso _contoso = new();

    public Task InitializeAsync() => _contoso.StartTenantAsync();

    public Task DisposeAsync() => _contoso.DisposeAsync().AsTask();

    [Fact]
    public async Task Everybody_is_listed_with_the_truth_about_both_photos()
    {
        var page = (await _contoso.ControlAsync("GET", "/people")).Json;
        var clara = page["people"]!.AsArray().Single(p => (string?)p!["displayName"] == "Clara Lindqvist")!;

        Assert.Equal((25, 25), ((int)page["count"]!, page["people"]!.AsArray().Count));
        Assert.Equal(("portrait/3/1", "portrait/3/0"), ((string?)clara["exchangePicture"], (string?)clara["sharePointPicture"]));
        Assert.Equal("S4a", (string?)clara["person"]!["seededAs"]);
    }

    [Fact]
    public async Task The_time_moves_as_far_as_it_is_told()
    {
        var before = _contoso.Tenant.Clock.GetUtcNow();

        var state = (await _contoso.ControlAsync("POST", "/clock/advance", new() { ["by"] = "3.00:00:00" })).Json;

        Assert.True(DateTimeOffset.Parse((string)state["now"]!, System.Globalization.CultureInfo.InvariantCulture) >= before.AddDays(3));
        Assert.Equal(400, (int)(await _contoso.ControlAsync("POST", "/clock/advance", new() { ["by"] = "-01:00:00" })).Status);
    }

    [Fact]
    public async Task A_persons_members_are_changed_one_by_one()
    {
        var change = new JsonObject { ["mailbox"] = "none", ["accountEnabled"] = false, ["profile"] = new JsonObject { ["exchangeSyncState"] = "0" } };

        Assert.Equal(200, (int)(await PatchAsync(change)).Status);

        Assert.Equal((MailboxKind.None, false, "0"), (_contoso.Olivia.Mailbox, _contoso.Olivia.AccountEnabled, _contoso.Olivia.Profile!.ExchangeSyncState));
        Assert.Equal("0", _contoso.Olivia.Profile.PlaceholderState);
    }

    [Theory]
    [InlineData("""{"shoeSize":44}""")]
    [InlineData("""{"mailbox":"moon"}""")]
    [InlineData("""{"id":"00000000-0000-0000-0000-000000000000"}""")]
    public async Task A_change_that_makes_no_sense_is_refused_and_changes_nothing(string change)
    {
        var before = _contoso.Olivia;

        Assert.Equal(400, (int)(await PatchAsync(JsonNode.Parse(change)!.AsObject())).Status);

        Assert.Equal(before, _contoso.Olivia);
    }

    [Fact]
    public async Task A_profile_can_be_taken_away_and_a_person_added_and_deleted()
    {
        await PatchAsync(new() { ["profile"] = null });
        var added = (await _contoso.ControlAsync("POST", "/people", new() { ["userPrincipalName"] = "new.person@contoso.com", ["givenName"] = "New", ["surname"] = "Person" })).Json;
        var id = (string)added["person"]!["id"]!;

        Assert.Null(_contoso.Olivia.Profile);
        Assert.Equal(409, (int)(await _contoso.ControlAsync("POST", "/people", new() { ["userPrincipalName"] = "new.person@contoso.com", ["givenName"] = "N", ["surname"] = "P" })).Status);
        Assert.Equal((204, 404), ((int)(await _contoso.ControlAsync("DELETE", $"/people/{id}")).Status, (int)(await _contoso.ControlAsync("GET", $"/people/{id}")).Status));
    }

    [Fact]
    public async Task A_new_portrait_is_another_photo_of_the_same_person_and_a_visit_brings_it_over()
    {
        var painted = (await _contoso.ControlAsync("POST", $"/people/{_contoso.Olivia.Id}/photo/new")).Json;
        var visited = (await _contoso.ControlAsync("POST", $"/people/{_contoso.Olivia.Id}/visit")).Json;

        Assert.NotEqual((string?)painted["exchangePicture"], (string?)painted["sharePointPicture"]);
        Assert.Equal("photoWritten", (string?)visited["outcome"]);
        Assert.Equal(_contoso.Olivia.Photo.Current!.Picture, _contoso.Olivia.Profile!.Thumbnails.Large!.Picture);
    }

    [Fact]
    public async Task Both_photos_can_be_seen_and_the_photo_removed()
    {
        var at = $"/people/{_contoso.Olivia.Id}";

        Assert.Equal((200, 200), TestPicture.Size((await _contoso.ControlAsync("GET", $"{at}/photo?side=200")).Bytes));
        Assert.Equal((300, 300), TestPicture.Size((await _contoso.ControlAsync("GET", $"{at}/sharepoint-photo")).Bytes));
        await _contoso.ControlAsync("DELETE", $"{at}/photo");
        Assert.Equal(404, (int)(await _contoso.ControlAsync("GET", $"{at}/photo")).Status);
    }

    [Theory]
    [InlineData("/switches", """{"stuck":true}""", 200)]
    [InlineData("/switches", """{"propagationDelay":"04:00:00","rolesEmptyAs":"object"}""", 200)]
    [InlineData("/switches", """{"stcuk":true}""", 400)]
    [InlineData("/switches", """{"deleteStatus":500}""", 400)]
    [InlineData("/limits", """{"enabled":true,"timeScale":20}""", 200)]
    [InlineData("/limits", """{"timeScale":0}""", 400)]
    public async Task Switches_and_limits_take_what_exists_and_is_possible(string path, string change, int status) =>
        Assert.Equal(status, (int)(await _contoso.ControlAsync("PATCH", path, JsonNode.Parse(change)!.AsObject())).Status);

    [Fact]
    public async Task A_planned_failure_is_listed_until_it_is_removed()
    {
        var added = (await _contoso.ControlAsync("POST", "/faults", JsonNode.Parse("""{"path":"/smba/*","status":502,"times":3}""")!.AsObject())).Json;

        Assert.Contains((string)added["id"]!, (await _contoso.ControlAsync("GET", "/faults")).Text, StringComparison.Ordinal);
        await _contoso.ControlAsync("DELETE", $"/faults/{added["id"]}");
        Assert.DoesNotContain((string)added["id"]!, (await _contoso.ControlAsync("GET", "/faults")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"status":199}""")]
    [InlineData("""{"status":600}""")]
    [InlineData("""{"times":0}""")]
    [InlineData("""{"every":0}""")]
    [InlineData("""{"delay":"-00:00:01"}""")]
    [InlineData("""{"delay":"00:06:00"}""")]
    public async Task A_failure_that_cannot_be_is_not_planned(string fault) =>
        Assert.Equal(400, (int)(await _contoso.ControlAsync("POST", "/faults", JsonNode.Parse(fault)!.AsObject())).Status);

    [Theory]
    [InlineData("""{"operation":"send","status":399}""")]
    [InlineData("""{"operation":"send","status":600}""")]
    [InlineData("""{"operation":"send","times":-1}""")]
    [InlineData("""{"operation":"send","after":-1}""")]
    [InlineData("""{"operation":"send","delay":"-00:00:01"}""")]
    [InlineData("""{"operation":"send","delay":"00:06:00"}""")]
    public async Task Nor_is_one_of_the_connectors(string fault) =>
        Assert.Equal(400, (int)(await _contoso.ControlAsync("POST", "/teams/faults", JsonNode.Parse(fault)!.AsObject())).Status);

    [Fact]
    public async Task A_photo_is_replaced_by_a_picture_and_by_nothing_else()
    {
        var at = $"control/api/people/{_contoso.Olivia.Id}/photo";

        Assert.Equal(400, (int)(await UploadAsync(at, [1, 2, 3])).Status);
        Assert.Equal(200, (int)(await UploadAsync(at, TestPicture.Of(400, 300))).Status);
        Assert.Equal(300, _contoso.Olivia.Photo.Current!.Side);
    }

    [Theory]
    [InlineData("15", 96)]
    [InlineData("16", 16)]
    [InlineData("649", 96)]
    [InlineData("wide", 96)]
    public async Task A_look_at_a_photo_has_a_size_that_makes_sense(string asked, int side) =>
        Assert.Equal((side, side), TestPicture.Size((await _contoso.ControlAsync("GET", $"/people/{_contoso.Olivia.Id}/photo?side={asked}")).Bytes));

    [Theory]
    [InlineData("amina.haddad")]
    [InlineData("zahra.osman")]
    public async Task Where_sharepoint_shows_no_photo_its_placeholder_is_seen(string name) =>
        Assert.Equal((96, 96), TestPicture.Size((await _contoso.ControlAsync("GET", $"/people/{_contoso.Person(name).Id}/sharepoint-photo")).Bytes));

    [Theory]
    [InlineData("https://elsewhere.example/api/messages", 400)]
    [InlineData("http://localhost:3978/api/messages", 200)]
    public async Task The_bot_is_on_this_machine(string url, int status) =>
        Assert.Equal(status, (int)(await _contoso.ControlAsync("PUT", "/bot-endpoint", new() { ["url"] = url })).Status);

    private Task<Reply> UploadAsync(string path, byte[] bytes) =>
        _contoso.SendAsync(HttpMethod.Put, path, null, TestPicture.Content(bytes), request => request.Headers.Add("X-Control-Token", _contoso.Tenant.ControlToken));

    private Task<Reply> PatchAsync(JsonObject change) => _contoso.ControlAsync("PATCH", $"/people/{_contoso.Olivia.Id}", change);
}
