using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PhotoSync.LocalTenant.Tests.Running;

namespace PhotoSync.LocalTenant.Tests.SharePoint;

public sealed class WhatSharePointRefuses : IAsyncLifetime
{
    private const string Folder = "web/GetFolderByServerRelativePath(decodedurl='/User Photos/Profile Pictures')";
    private const string People = "SP.UserProfiles.PeopleManager";
    private readonly Contoso _contoso = new();

    public Task InitializeAsync() => _contoso.StartTenantAsync();

    public Task DisposeAsync() => _contoso.DisposeAsync().AsTask();

    [Theory]
    [InlineData($"{Folder}/Files?$filter=Name eq 'a'", 400)]
    [InlineData("web/GetFolderByServerRelativePath(decodedurl='/Documents/a')", 404)]
    [InlineData("web/GetFileByServerRelativePath(decodedurl='/Documents/a')", 404)]
    [InlineData("web/GetFileByServerRelativePath(decodedurl='/User Photos/a.jpg')", 404)]
    [InlineData($"{Folder}", 200)]
    [InlineData("web/GetFolderByServerRelativePath(decodedurl='/sharepoint/contoso-my/User Photos/Profile Pictures/')", 200)]
    public async Task A_place_that_is_none_of_the_library(string call, int status) => Assert.Equal(status, (int)(await LibraryAsync(HttpMethod.Get, call)).Status);

    [Theory]
    [InlineData($"{Folder}/Files/add(url='',overwrite=true)", 400)]
    [InlineData($"{Folder}/Files/add(url='a/b.jpg',overwrite=true)", 400)]
    [InlineData("web/GetFolderByServerRelativePath(decodedurl='/User Photos/None')/Files/add(url='a.jpg',overwrite=true)", 404)]
    public async Task A_file_without_a_name_or_a_folder(string call, int status) => Assert.Equal(status, (int)(await LibraryAsync(HttpMethod.Post, call, [1])).Status);

    [Fact]
    public async Task A_file_that_is_none_cannot_be_deleted_and_one_that_is_goes()
    {
        const string file = "web/GetFileByServerRelativePath(decodedurl='/User Photos/Profile Pictures/notes.txt')";
        await LibraryAsync(HttpMethod.Post, $"{Folder}/Files/add(url='notes.txt',overwrite=true)", [1]);

        var listed = (await LibraryAsync(HttpMethod.Get, $"{Folder}/Files?$filter=startswith(Name,'notes')")).Json["value"]!.AsArray();

        Assert.Equal("notes.txt", (string?)listed.Single()!["Name"]);
        Assert.Equal((200, 404), ((int)(await LibraryAsync(HttpMethod.Delete, file)).Status, (int)(await LibraryAsync(HttpMethod.Delete, file)).Status));
    }

    [Fact]
    public async Task People_do_not_write_into_the_library()
    {
        var token = _contoso.SharePointFor("olivia.marsh", "contoso-my", "AllSites.Write");
        var file = $"web/GetFileByServerRelativePath(decodedurl='/User Photos/Profile Pictures/{_contoso.Olivia.Id}_LThumb.jpg')";

        Assert.Equal(403, (int)(await SendAsync(HttpMethod.Post, "contoso-my", $"{Folder}/Files/add(url='a.jpg',overwrite=true)", token, new ByteArrayContent([1]))).Status);
        Assert.Equal(403, (int)(await SendAsync(HttpMethod.Delete, "contoso-my", file, token)).Status);
    }

    [Theory]
    [InlineData("GetPropertiesFor(accountName='')", 400)]
    [InlineData("GetUserProfilePropertyFor(accountName='x')", 400)]
    [InlineData("GetUserProfilePropertyFor(propertyName='PictureURL')", 400)]
    [InlineData("GetUserProfilePropertyFor(accountName='nobody@contoso.com',propertyName='PictureURL')", 200)]
    [InlineData("GetMyProperties", 403)]
    public async Task A_question_about_nobody(string call, int status) =>
        Assert.Equal(status, (int)(await SendAsync(HttpMethod.Get, "contoso", $"{People}/{call}", _contoso.SharePointApp("contoso", "User.Read.All"))).Status);

    [Fact]
    public async Task An_app_has_no_properties_of_its_own_where_the_tenant_says_nothing_about_it()
    {
        _contoso.Switch(switches => switches with { AppOnlyMyPropertiesIsNull = true });

        Assert.Equal("""{"odata.null":true}""", (await SendAsync(HttpMethod.Get, "contoso", $"{People}/GetMyProperties", _contoso.SharePointApp("contoso", "User.Read.All"))).Text);
    }

    [Theory]
    [InlineData("AboutMe", "olivia.marsh", 200)]
    [InlineData("PictureURL", "olivia.marsh", 200)]
    [InlineData("Manager", "olivia.marsh", 403)]
    [InlineData("AboutMe", "clara.lindqvist", 403)]
    [InlineData("AboutMe", "nobody", 403)]
    public async Task People_change_what_is_theirs_to_change(string property, string person, int status) =>
        Assert.Equal(status, (int)(await SetAsync("contoso", _contoso.SharePointFor("olivia.marsh", "contoso", "AllSites.Write"), Setting(property, person))).Status);

    [Fact]
    public async Task A_tenant_may_keep_pictures_from_its_people()
    {
        _contoso.Switch(switches => switches with { PictureUserEditable = false });
        var token = _contoso.SharePointFor("olivia.marsh", "contoso", "AllSites.Write");

        Assert.Equal(403, (int)(await SetAsync("contoso", token, Setting("PictureURL", "olivia.marsh"))).Status);
        Assert.Equal(403, (int)(await SendAsync(HttpMethod.Post, "contoso", $"{People}/SetMyProfilePicture", token, new ByteArrayContent(TestPicture.Of(100, 100)))).Status);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"accountName":"x"}""")]
    [InlineData("""{"accountName":"x","propertyName":"AboutMe"}""")]
    [InlineData("""{"accountName":{},"propertyName":"AboutMe","propertyValue":"x"}""")]
    public async Task A_setting_that_does_not_say_all(string body)
    {
        var token = _contoso.SharePointApp("contoso-admin", "User.ReadWrite.All");

        Assert.Equal(400, (int)(await SetAsync("contoso-admin", token, JsonNode.Parse(body)!.AsObject())).Status);
        Assert.Equal(400, (int)(await SetAsync("contoso-admin", token, JsonNode.Parse(body)!.AsObject(), "SetMultiValuedProfileProperty")).Status);
    }

    [Fact]
    public async Task A_list_is_kept_as_one_text()
    {
        var body = new JsonObject { ["accountName"] = "i:0#.f|membership|olivia.marsh@contoso.com", ["propertyName"] = "SPS-Skills", ["propertyValues"] = new JsonArray("C#", "Teams") };

        Assert.Equal(200, (int)(await SetAsync("contoso-admin", _contoso.SharePointApp("contoso-admin", "User.ReadWrite.All"), body, "SetMultiValuedProfileProperty")).Status);
        Assert.Equal("C#|Teams", _contoso.Olivia.Profile!.Others["SPS-Skills"]);
    }

    [Theory]
    [InlineData("application/json;odata=verbose", """{"d":{"GetUserProfilePropertyFor":"0"}}""")]
    [InlineData("application/json;odata=nometadata", """{"value":"0"}""")]
    [InlineData("application/json", "#Edm.String\",\"value\":\"0\"}")]
    public async Task A_value_is_written_as_the_client_likes_it(string accept, string written) =>
        Assert.EndsWith(written, (await PropertyAsync("olivia.marsh", accept)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("application/json;odata=verbose", """{"d":{"GetUserProfilePropertyFor":null}}""")]
    [InlineData("application/json;odata=nometadata", """{"odata.null":true}""")]
    [InlineData("application/json", "#Edm.Null\",\"odata.null\":true}")]
    public async Task So_is_nothing(string accept, string written) => Assert.EndsWith(written, (await PropertyAsync("nobody", accept)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("application/json;odata=verbose", "results")]
    [InlineData("application/json", "SP.ApiData.Files")]
    public async Task So_is_a_list(string accept, string written) => Assert.Contains(
        written,
        (await _contoso.GetAsync($"sharepoint/contoso-my/_api/{Folder}/Files?$filter=startswith(Name,'{_contoso.Olivia.Id}')&$top=1", _contoso.SharePointApp("contoso-my", "Sites.FullControl.All"), accept)).Text,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("accountname=olivia.marsh%40contoso.com", 48)]
    [InlineData("username=olivia.marsh%40contoso.com&size=m", 72)]
    [InlineData("accountname=nobody%40contoso.com&size=L", 200)]
    [InlineData("size=M", 72)]
    [InlineData("size=XL", 48)]
    public async Task A_photo_of_nobody_is_the_placeholder_of_the_size(string query, int side)
    {
        var photo = await _contoso.SendAsync(HttpMethod.Get, $"sharepoint/contoso-my/_layouts/15/userphoto.aspx?{query}", null, null, request => request.Headers.Add("Cookie", _contoso.Cookie("olivia.marsh")));

        Assert.Equal((side, side), TestPicture.Size(photo.Bytes));
    }

    [Theory]
    [InlineData("_layouts/15/userphoto.aspx?size=L")]
    [InlineData("User%20Photos/Profile%20Pictures/a.jpg")]
    public async Task A_stranger_signs_in_first(string path) => Assert.Equal(302, (int)(await _contoso.GetAsync($"sharepoint/contoso-my/{path}")).Status);

    private static JsonObject Setting(string property, string person) =>
        new() { ["accountName"] = $"i:0#.f|membership|{person}@contoso.com", ["propertyName"] = property, ["propertyValue"] = "x" };

    private Task<Reply> SetAsync(string site, string token, JsonObject body, string method = "SetSingleValueProfileProperty") =>
        SendAsync(HttpMethod.Post, site, $"{People}/{method}", token, JsonContent.Create(body));

    private Task<Reply> LibraryAsync(HttpMethod method, string call, byte[]? bytes = null) =>
        SendAsync(method, "contoso-my", call, _contoso.SharePointApp("contoso-my", "Sites.FullControl.All"), bytes is null ? null : new ByteArrayContent(bytes));

    private Task<Reply> PropertyAsync(string person, string accept) => _contoso.GetAsync(
        $"sharepoint/contoso/_api/{People}/GetUserProfilePropertyFor(accountName=@v,propertyName='SPS-PicturePlaceholderState')?@v='i%3A0%23.f%7Cmembership%7C{person}%40contoso.com'",
        _contoso.SharePointApp("contoso", "User.Read.All"),
        accept);

    private Task<Reply> SendAsync(HttpMethod method, string site, string call, string token, HttpContent? body = null) =>
        _contoso.SendAsync(method, $"sharepoint/{site}/_api/{call}", token, body, request => request.Headers.Add("Accept", "application/json;odata=nometadata"));
}
