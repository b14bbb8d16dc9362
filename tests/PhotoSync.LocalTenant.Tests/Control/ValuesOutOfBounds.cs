using System.Text.Json.Nodes;
using PhotoSync.LocalTenant.Tests.Running;

namespace PhotoSync.LocalTenant.Tests.Control;

public sealed class ValuesOutOfBounds : IAsyncLifetime
{
    private readonly Contoso _contoso = new();

    public Task InitializeAsync() => _contoso.StartTenantAsync();

    public Task DisposeAsync() => _contoso.DisposeAsync().AsTask();

    [Fact]
    public async Task Of_switches_change_nothing()
    {
        string[] impossible =
        [
            """{"largeThumbnail":99}""", """{"largeThumbnail":649}""", """{"deleteStatus":201}""", """{"tooLargeStatus":399}""",
            """{"tooLargeStatus":500}""", """{"folderLocaleName":""}""", """{"folderLocaleName":"a/b"}""",
        ];
        string[] possible = ["""{"largeThumbnail":100}""", """{"largeThumbnail":648}""", """{"deleteStatus":204}""", """{"tooLargeStatus":499}""", """{"folderLocaleName":"Profilbilder"}"""];
        var before = (await _contoso.ControlAsync("GET", "/switches")).Text;

        Assert.All(await StatusesAsync("PATCH", "/switches", impossible), status => Assert.Equal(400, status));
        Assert.Equal(before, (await _contoso.ControlAsync("GET", "/switches")).Text);
        Assert.All(await StatusesAsync("PATCH", "/switches", possible), status => Assert.Equal(200, status));
    }

    [Fact]
    public async Task Of_latency_are_refused()
    {
        Assert.Equal([400, 400, 200], await StatusesAsync("PUT", "/latency", """{"milliseconds":{"graph":-1}}""", """{"milliseconds":{"graph":60001}}""", """{"milliseconds":{"graph":0}}"""));
        Assert.Equal([400], await StatusesAsync("PUT", "/latency", """{"milliseconds":null}"""));
    }

    [Fact]
    public async Task Of_a_photo_are_refused() =>
        Assert.Equal([400], await StatusesAsync("PUT", $"/people/{_contoso.Olivia.Id}/photo", """{"no":"picture"}"""));

    [Fact]
    public async Task Are_none_where_a_person_has_no_photo_or_profile_yet()
    {
        var amina = _contoso.Person("amina.haddad");
        await _contoso.ControlAsync("PATCH", $"/people/{amina.Id}", new() { ["profile"] = null });

        Assert.Equal((96, 96), TestPicture.Size((await _contoso.ControlAsync("GET", $"/people/{amina.Id}/sharepoint-photo")).Bytes));
        Assert.Equal(200, (int)(await _contoso.ControlAsync("POST", $"/people/{amina.Id}/photo/new")).Status);
        Assert.NotNull(_contoso.Person("amina.haddad").Photo.Current);
    }

    private async Task<List<int>> StatusesAsync(string method, string path, params string[] bodies)
    {
        var statuses = new List<int>();
        foreach (var body in bodies)
            statuses.Add((int)(await _contoso.ControlAsync(method, path, JsonNode.Parse(body)!.AsObject())).Status);
        return statuses;
    }
}
