using PhotoSync.LocalTenant.Tests.Running;

namespace PhotoSync.LocalTenant.Tests.SharePoint;

public sealed class UserPhotosLibrary : IAsyncLifetime
{
    private const string Folder = "web/GetFolderByServerRelativePath(decodedurl='/User Photos/Profile Pictures')";
    private readonly Contoso _contoso = new();

    public Task InitializeAsync() => _contoso.StartTenantAsync();

    public Task DisposeAsync() => _contoso.DisposeAsync().AsTask();

    [Theory]
    [InlineData("web/GetFolderByServerRelativePath(decodedurl='/User Photos/Profile Pictures')")]
    [InlineData("web/getfolderbyserverrelativeurl('/User%20Photos/Profile%20Pictures')")]
    public async Task A_persons_three_files_are_listed_with_their_length_as_text(string folder)
    {
        var id = _contoso.Olivia.Id;
        var files = (await GetAsync($"{folder}/Files?$filter=startswith(Name,'{id}')&$select=Name,Length,TimeLastModified")).Json["value"]!.AsArray();

        Assert.Equal([$"{id}_SThumb.jpg", $"{id}_MThumb.jpg", $"{id}_LThumb.jpg"], files.Select(f => (string?)f!["Name"]));
        Assert.All(files, f => Assert.Equal(["Length", "Name", "TimeLastModified"], f!.AsObject().Select(p => p.Key).Order()));
        Assert.Matches("^\"\\d+\"$", files[0]!["Length"]!.ToJsonString());
    }

    [Theory]
    [InlineData('S', 48)]
    [InlineData('M', 72)]
    [InlineData('L', 300)]
    public async Task The_thumbnails_are_real_pictures_of_their_size(char size, int side) =>
        Assert.Equal((side, side), TestPicture.Size((await GetAsync(File($"{_contoso.Olivia.Id}_{size}Thumb.jpg") + "/$value")).Bytes));

    [Fact]
    public async Task A_file_that_is_gone_says_so()
    {
        var reply = await GetAsync(File($"{_contoso.Person("helen.armstrong").Id}_LThumb.jpg") + "/$value");

        Assert.Equal((404, "-2130575338, Microsoft.SharePoint.SPException"), ((int)reply.Status, reply.Code));
        Assert.EndsWith("does not exist.", (string?)reply.Json["odata.error"]!["message"]!["value"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_repaired_file_is_served_as_it_was_uploaded_and_belongs_to_the_person()
    {
        var (helen, bytes) = (_contoso.Person("helen.armstrong"), TestPicture.Of(240, 240));

        var added = await PostAsync($"{Folder}/Files/AddUsingPath(decodedurl='{helen.Id}_LThumb.jpg',overwrite=true)", bytes);

        Assert.Equal(($"{helen.Id}_LThumb.jpg", $"{bytes.Length}"), ((string?)added.Json["Name"], (string?)added.Json["Length"]));
        Assert.Equal(bytes, (await GetAsync(File($"{helen.Id}_LThumb.jpg") + "/$value")).Bytes);
        Assert.NotNull(_contoso.Person("helen.armstrong").Profile!.Thumbnails.Large);
    }

    [Fact]
    public async Task Any_other_file_is_kept_by_its_name_and_not_overwritten_unasked()
    {
        var path = $"{Folder}/Files/add(url='adele_contoso_com_MThumb.jpg',overwrite=false)";

        Assert.Equal(200, (int)(await PostAsync(path, [1, 2, 3])).Status);
        Assert.Equal(400, (int)(await PostAsync(path, [4])).Status);
        Assert.Equal([1, 2, 3], (await GetAsync(File("adele_contoso_com_MThumb.jpg") + "/$value")).Bytes);
    }

    [Fact]
    public async Task A_file_is_deleted_by_method_or_by_header()
    {
        var file = File($"{_contoso.Olivia.Id}_LThumb.jpg");

        var deleted = await _contoso.SendAsync(HttpMethod.Post, $"sharepoint/contoso-my/_api/{file}", Token, null, r => r.Headers.Add("X-HTTP-Method", "DELETE"));

        Assert.Equal((200, 404), ((int)deleted.Status, (int)(await GetAsync(file)).Status));
    }

    [Theory]
    [InlineData("contoso-my", "web/GetFolderByServerRelativePath(decodedurl='/User Photos/Profielafbeeldingen')/Files")]
    [InlineData("contoso", "web/GetFolderByServerRelativePath(decodedurl='/User Photos/Profile Pictures')/Files")]
    public async Task The_folder_is_there_only_under_its_own_name_and_at_the_my_site_host(string site, string call) =>
        Assert.Equal(404, (int)(await _contoso.GetAsync($"sharepoint/{site}/_api/{call}", _contoso.SharePointApp(site, "Sites.FullControl.All"))).Status);

    [Fact]
    public async Task A_view_over_the_threshold_is_refused()
    {
        await using var crowd = await Contoso.StartAsync(o => o.SyntheticPeople = 6000);

        var reply = await crowd.GetAsync($"sharepoint/contoso-my/_api/{Folder}/Files", crowd.SharePointApp("contoso-my", "Sites.FullControl.All"));

        Assert.Equal((500, "-2147024860, Microsoft.SharePoint.SPQueryThrottledException"), ((int)reply.Status, reply.Code));
    }

    private string Token => _contoso.SharePointApp("contoso-my", "Sites.FullControl.All");

    private static string File(string name) => $"web/GetFileByServerRelativePath(decodedurl='/User Photos/Profile Pictures/{name}')";

    private Task<Reply> GetAsync(string call) => _contoso.GetAsync($"sharepoint/contoso-my/_api/{call}", Token);

    private Task<Reply> PostAsync(string call, byte[] bytes) =>
        _contoso.SendAsync(HttpMethod.Post, $"sharepoint/contoso-my/_api/{call}", Token, new ByteArrayContent(bytes), r => r.Headers.Add("Accept", "application/json;odata=nometadata"));
}
