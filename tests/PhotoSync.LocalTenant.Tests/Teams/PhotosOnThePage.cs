using System.Net;
using System.Text.Json.Nodes;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Tests.Teams;

public sealed class PhotosOnThePage : IAsyncLifetime
{
    private TeamsScene _scene = null!;

    public async Task InitializeAsync() => _scene = await TeamsScene.StartAsync();

    public Task DisposeAsync() => _scene.DisposeAsync().AsTask();

    [Theory]
    [InlineData("olivia.marsh", true, true, false)]
    [InlineData("clara.lindqvist", true, true, false)]
    [InlineData("nadia.romano", true, false, true)]
    [InlineData("zahra.osman", true, false, false)]
    [InlineData("amina.haddad", false, false, true)]
    public async Task Both_photos_are_told_with_their_days(string name, bool outlook, bool sharePoint, bool placeholder)
    {
        var photos = await _scene.GetAsync($"people/{name}@contoso.com/photos");

        Assert.Equal((outlook, sharePoint, placeholder),
            (photos["outlook"]!["url"] is not null, photos["sharePoint"]!["url"] is not null, (bool)photos["sharePoint"]!["placeholder"]!));
        Assert.Equal(sharePoint, photos["sharePoint"]!["copiedAt"] is not null);
    }

    [Theory]
    [InlineData("olivia.marsh", "outlook", HttpStatusCode.OK)]
    [InlineData("olivia.marsh", "sharepoint", HttpStatusCode.OK)]
    [InlineData("nadia.romano", "sharepoint", HttpStatusCode.NotFound)]
    [InlineData("amina.haddad", "outlook", HttpStatusCode.NotFound)]
    public async Task A_photo_is_shown_where_there_is_one(string name, string place, HttpStatusCode status)
    {
        using var answer = await _scene.Http.GetAsync($"people/{name}@contoso.com/photos/{place}");

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task What_the_tenant_knows_of_the_mailbox_and_the_account_stands_beside()
    {
        var people = _scene.Tenant.Service<People>();
        people.Change(people.Find(TeamsScene.Olivia)!.Id, person => person with { AccountEnabled = false, LastExchangeCheck = null });

        var facts = (await _scene.GetAsync($"people/{TeamsScene.Olivia}/photos"))["facts"]!.AsArray();
        var others = (await _scene.GetAsync($"people/{TeamsScene.Clara}/photos"))["facts"]!.AsArray();

        Assert.Equal(["Cloud", "Never", "The next visit", "Disabled"], facts.Select(Value));
        Assert.Equal("Enabled", Value(others[3]));
    }

    private static string? Value(JsonNode? fact) => (string?)fact!["value"];
}
