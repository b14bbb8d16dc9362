using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PhotoSync.LocalTenant.Tests.Running;

namespace PhotoSync.LocalTenant.Tests.SharePoint;

/// <summary>One row a call and a caller: what opens it at SharePoint, and what each refusal says.</summary>
public sealed class SharePointStrictness(SharedContoso shared) : IClassFixture<SharedContoso>
{
    private const string Account = "@v)?@v='i%3A0%23.f%7Cmembership%7Colivia.marsh%40contoso.com'";
    private const string Folder = "_api/web/GetFolderByServerRelativePath(decodedurl='/User Photos/Profile Pictures')/Files";
    private const string Denied = "-2147024891, System.UnauthorizedAccessException";
    private readonly Contoso _contoso = shared.Contoso;

    [Theory]
    [InlineData("contoso", "_api/SP.UserProfiles.PeopleManager/GetPropertiesFor(accountName=" + Account, "User.Read.All", 200)]
    [InlineData("contoso-my", "_api/sp.userprofiles.peoplemanager/getpropertiesfor(accountName=" + Account, "User.Read.All", 200)]
    [InlineData("contoso-admin", "_api/SP.UserProfiles.PeopleManager/GetUserProfilePropertyFor(accountName=@v,propertyName='PictureURL')?@v='i%3A0%23.f%7Cmembership%7Colivia.marsh%40contoso.com'", "User.Read.All", 200)]
    [InlineData("contoso-my", Folder, "Sites.FullControl.All", 200)]
    [InlineData("contoso-my", Folder, "User.ReadWrite.All", 403)]
    [InlineData("contoso-my", Folder, "Sites.Selected", 403)]
    [InlineData("contoso", "_api/SP.UserProfiles.PeopleManager/GetPropertiesFor(accountName=" + Account, "Sites.FullControl.All", 403)]
    public async Task An_app_needs_just_the_right_permission(string site, string path, string role, int status)
    {
        var reply = await _contoso.GetAsync($"sharepoint/{site}/{path}", _contoso.SharePointApp(site, role));

        Assert.Equal(status, (int)reply.Status);
        if (status == 403)
            Assert.Equal((Denied, "Access denied. You do not have permission to perform this action or access this resource."), (reply.Code, (string?)reply.Json["odata.error"]!["message"]!["value"]));
    }

    [Theory]
    [InlineData("_api/SP.UserProfiles.PeopleManager/GetMyProperties", "User.Read.All", 200)]
    [InlineData("_api/SP.UserProfiles.PeopleManager/GetMyProperties", "AllSites.Read", 200)]
    [InlineData("_api/SP.UserProfiles.PeopleManager/GetMyProperties", "Sites.Search.All", 403)]
    [InlineData(Folder, "AllSites.Read", 200)]
    [InlineData(Folder, "User.Read.All", 403)]
    public async Task A_person_needs_the_delegated_permission(string path, string scope, int status) =>
        Assert.Equal(status, (int)(await _contoso.GetAsync($"sharepoint/contoso-my/{path}", _contoso.SharePointFor("olivia.marsh", "contoso-my", scope))).Status);

    [Fact]
    public async Task A_token_got_with_a_secret_is_no_token_for_an_app()
    {
        var token = _contoso.Get<PhotoSync.LocalTenant.Login.TokenIssuer>().ForApp("https://contoso.sharepoint.com", _contoso.Options.Bot, ["User.Read.All"], byCertificate: false);

        await RefusesAsync(token, "Unsupported app only token.");
    }

    [Fact]
    public async Task A_token_for_graph_is_refused() => await RefusesAsync(_contoso.GraphApp("User.Read.All"), "Invalid issuer or signature.");

    [Fact]
    public async Task A_token_for_another_host_of_sharepoint_is_refused() =>
        await RefusesAsync(_contoso.SharePointApp("contoso-my", "User.Read.All"), "Invalid issuer or signature.");

    [Fact]
    public async Task No_token_at_all_is_refused() => await RefusesAsync(null, "Attempted to perform an unauthorized operation.");

    [Theory]
    [InlineData("read", "contoso-my", 200, 403)]
    [InlineData("write", "contoso-my", 200, 200)]
    [InlineData("write", "contoso", 403, 403)]
    public async Task Selected_sites_open_as_far_as_they_were_granted(string grant, string site, int reading, int writing)
    {
        await using var contoso = await Contoso.StartAsync(o => o.Bot.SelectedSites[site] = grant);
        var token = contoso.SharePointApp("contoso-my", "Sites.Selected");

        var read = await contoso.GetAsync($"sharepoint/contoso-my/{Folder}?$top=1", token);
        var write = await contoso.SendAsync(HttpMethod.Post, $"sharepoint/contoso-my/{Folder}/AddUsingPath(decodedurl='x.jpg',overwrite=true)", token, new ByteArrayContent([1]));

        Assert.Equal((reading, writing), ((int)read.Status, (int)write.Status));
    }

    [Theory]
    [InlineData("olivia.marsh", "AboutMe", "contoso", 200)]
    [InlineData("olivia.marsh", "Department", "contoso", 403)]
    [InlineData("clara.lindqvist", "AboutMe", "contoso", 403)]
    [InlineData("samuel.baptiste", "Department", "contoso", 200)]
    [InlineData("samuel.baptiste", "SPS-PicturePlaceholderState", "contoso", 403)]
    [InlineData("samuel.baptiste", "SPS-PicturePlaceholderState", "contoso-admin", 200)]
    [InlineData("olivia.marsh", "SPS-PicturePlaceholderState", "contoso-admin", 403)]
    public async Task People_change_their_own_editable_properties_and_administrators_any(string who, string property, string site, int status)
    {
        var body = new JsonObject { ["accountName"] = _contoso.Olivia.AccountName, ["propertyName"] = property, ["propertyValue"] = "0" };

        var reply = await _contoso.SendAsync(
            HttpMethod.Post, $"sharepoint/{site}/_api/SP.UserProfiles.PeopleManager/SetSingleValueProfileProperty", _contoso.SharePointFor(who, site, "AllSites.Write"), JsonContent.Create(body));

        Assert.Equal(status, (int)reply.Status);
    }

    [Fact]
    public async Task An_app_never_sets_anybodys_picture()
    {
        var reply = await _contoso.SendAsync(
            HttpMethod.Post, "sharepoint/contoso/_api/SP.UserProfiles.PeopleManager/SetMyProfilePicture", _contoso.SharePointApp("contoso", "User.ReadWrite.All"), new ByteArrayContent(TestPicture.Of(300, 300)));

        Assert.Equal(403, (int)reply.Status);
    }

    [Fact]
    public async Task A_browser_needs_a_form_digest_to_change_anything()
    {
        var cookie = _contoso.Cookie("olivia.marsh");
        var digest = (string)(await PostAsync("contextinfo", cookie)).Json["FormDigestValue"]!;

        Assert.Equal(403, (int)(await PostAsync("SP.UserProfiles.PeopleManager/SetMyProfilePicture", cookie)).Status);
        Assert.Equal(200, (int)(await PostAsync("SP.UserProfiles.PeopleManager/SetMyProfilePicture", cookie, digest)).Status);
    }

    private Task<Reply> PostAsync(string call, string cookie, string? digest = null) =>
        _contoso.SendAsync(HttpMethod.Post, $"sharepoint/contoso/_api/{call}", null, new ByteArrayContent(TestPicture.Of(300, 300)), request =>
        {
            request.Headers.Add("Cookie", cookie);
            request.Headers.Add("Accept", "application/json;odata=nometadata");
            if (digest is not null)
                request.Headers.Add("X-RequestDigest", digest);
        });

    private async Task RefusesAsync(string? token, string description)
    {
        var reply = await _contoso.GetAsync($"sharepoint/contoso/_api/SP.UserProfiles.PeopleManager/GetPropertiesFor(accountName={Account}", token);

        Assert.Equal((401, description), ((int)reply.Status, (string?)reply.Json["error_description"]));
    }
}
