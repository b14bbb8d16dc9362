using PhotoSync.LocalTenant.Tests.Running;

namespace PhotoSync.LocalTenant.Tests.Graph;

public sealed class ReadingPhotos : IAsyncLifetime
{
    private readonly Contoso _contoso = new();

    public Task InitializeAsync() => _contoso.StartTenantAsync();

    public Task DisposeAsync() => _contoso.DisposeAsync().AsTask();

    [Theory]
    [InlineData("v1.0")]
    [InlineData("beta")]
    public async Task Metadata_has_the_captured_shape_with_a_quoted_etag(string version)
    {
        var json = (await GetAsync("photo", version: version)).Json;

        Assert.Equal(["@odata.context", "@odata.mediaContentType", "@odata.mediaEtag", "id", "width", "height"], json.Select(p => p.Key));
        Assert.Equal($"https://graph.microsoft.com/{version}/$metadata#users('{_contoso.Olivia.Id}')/photo/$entity", (string?)json["@odata.context"]);
        Assert.Matches("^\"[0-9A-F]{8}\"$", (string)json["@odata.mediaEtag"]!);
        Assert.Equal(("default", 648), ((string?)json["id"], (int)json["width"]!));
    }

    [Fact]
    public async Task The_sizes_are_those_of_microsoft_365_up_to_the_photos_own()
    {
        var all = await GetAsync("photos");
        var small = await GetAsync("photos", "george.whitfield");

        Assert.Equal(["48x48", "64x64", "96x96", "120x120", "240x240", "360x360", "432x432", "504x504", "648x648"], Ids(all));
        Assert.Equal(["48x48", "64x64", "96x96"], Ids(small));
    }

    [Theory]
    [InlineData("photo/$value", 648)]
    [InlineData("photos/240x240/$value", 240)]
    [InlineData("photos/48x48/$value", 48)]
    public async Task Bytes_are_a_jpeg_of_the_size_asked_for(string path, int side)
    {
        var reply = await GetAsync(path);

        Assert.Equal("image/jpeg", reply.ContentHeaders.ContentType!.MediaType);
        Assert.Equal((side, side), TestPicture.Size(reply.Bytes));
        Assert.NotNull(reply.Headers.ETag);
    }

    [Theory]
    [InlineData("photos/100x100")]
    [InlineData("photos/240x48/$value")]
    [InlineData("photos/1x1/$value")]
    public async Task A_size_that_is_not_made_is_not_there(string path) => Assert.Equal(404, (int)(await GetAsync(path)).Status);

    [Theory]
    [InlineData("photo")]
    [InlineData("photo/$value")]
    [InlineData("photos/240x240/$value")]
    public async Task No_photo_is_a_404_in_json_even_for_bytes(string path)
    {
        var reply = await GetAsync(path, "amina.haddad");

        Assert.Equal((404, "ImageNotFound"), ((int)reply.Status, reply.Code));
        Assert.Equal("Exception of type 'Microsoft.Fast.Profile.Core.Exception.ImageNotFoundException' was thrown.", (string?)reply.Json["error"]!["message"]);
        Assert.Equal(["date", "request-id", "client-request-id"], reply.Json["error"]!["innerError"]!.AsObject().Select(p => p.Key));
    }

    [Theory]
    [InlineData("ErrorEntityNotFound")]
    [InlineData("ErrorItemNotFound")]
    [InlineData("ProfileNotFoundException")]
    public async Task The_code_of_no_photo_is_a_switch(string code)
    {
        _contoso.Switch(s => s with { Graph404Code = code });

        Assert.Equal(code, (await GetAsync("photo", "amina.haddad")).Code);
    }

    [Fact]
    public async Task A_mail_address_that_is_no_sign_in_name_finds_no_photo_and_nobody()
    {
        var token = _contoso.GraphApp("ProfilePhoto.Read.All", "User.Read.All");

        Assert.Equal("ImageNotFound", (await _contoso.GetAsync("graph/v1.0/users/yasmin@research.contoso.com/photo", token)).Code);
        Assert.Equal("Request_ResourceNotFound", (await _contoso.GetAsync("graph/v1.0/users/yasmin@research.contoso.com", token)).Code);
        Assert.Equal(200, (int)(await _contoso.GetAsync("graph/v1.0/users/yasmin.saleh@contoso.com/photo", token)).Status);
    }

    [Fact]
    public async Task A_reader_may_see_a_change_late()
    {
        _contoso.Switch(s => s with { GraphReadLag = TimeSpan.FromMinutes(2) });
        var before = (await GetAsync("photo")).Json["@odata.mediaEtag"]!.ToString();
        await _contoso.ControlAsync("POST", $"/people/{_contoso.Olivia.Id}/photo/new");

        Assert.Equal(before, (await GetAsync("photo")).Json["@odata.mediaEtag"]!.ToString());
        _contoso.Tenant.Clock.Advance(TimeSpan.FromMinutes(2));

        Assert.NotEqual(before, (await GetAsync("photo")).Json["@odata.mediaEtag"]!.ToString());
    }

    [Fact]
    public async Task Every_answer_carries_graphs_own_headers()
    {
        var reply = await _contoso.SendAsync(HttpMethod.Get, "graph/v1.0/me/photo", _contoso.GraphFor("olivia.marsh", "User.Read"), null, r => r.Headers.Add("client-request-id", "my-own"));

        Assert.Equal("my-own", reply.Header("client-request-id"));
        Assert.NotNull(reply.Header("request-id"));
        Assert.Contains("ServerInfo", reply.Header("x-ms-ags-diagnostic")!, StringComparison.Ordinal);
    }

    private Task<Reply> GetAsync(string path, string person = "olivia.marsh", string version = "v1.0") =>
        _contoso.GetAsync($"graph/{version}/users/{_contoso.Person(person).Id}/{path}", _contoso.GraphApp("ProfilePhoto.Read.All"));

    private static IEnumerable<string?> Ids(Reply reply) => reply.Json["value"]!.AsArray().Select(p => (string?)p!["id"]);
}
