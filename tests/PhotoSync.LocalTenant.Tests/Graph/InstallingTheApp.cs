using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Tests.Running;

namespace PhotoSync.LocalTenant.Tests.Graph;

public sealed class InstallingTheApp : IAsyncLifetime
{
    private readonly Contoso _contoso = new();

    public Task InitializeAsync() => _contoso.StartTenantAsync();

    public Task DisposeAsync() => _contoso.DisposeAsync().AsTask();

    [Fact]
    public async Task It_is_found_in_the_catalogue_installed_and_leads_to_a_chat()
    {
        var manifest = _contoso.Options.Bot.AppId;
        var catalogue = (await GetAsync($"appCatalogs/teamsApps?$filter=externalId eq '{manifest}'")).Json["value"]!.AsArray().Single();

        var installed = await InstallAsync((string)catalogue!["id"]!);
        var list = (await GetAsync($"{Apps()}?$expand=teamsApp&$filter=teamsApp/externalId eq '{manifest}'")).Json["value"]!.AsArray().Single();
        var chat = (await GetAsync($"{Apps()}/{list!["id"]}/chat")).Json;

        Assert.Equal(201, (int)installed.Status);
        Assert.Equal(manifest.ToString(), (string?)list["teamsApp"]!["externalId"]);
        Assert.Equal(($"19:{_contoso.Olivia.Id}_{manifest}@unq.gbl.spaces", "oneOnOne"), ((string?)chat["id"], (string?)chat["chatType"]));
    }

    [Fact]
    public async Task Installing_twice_is_a_conflict()
    {
        await InstallAsync(CatalogueId);

        Assert.Equal((409, "Conflict"), Told(await InstallAsync(CatalogueId)));
    }

    [Fact]
    public async Task An_app_that_is_not_in_the_catalogue_is_not_found() =>
        Assert.Equal((404, "NotFound"), Told(await InstallAsync("00000000-1111-2222-3333-444444444444")));

    [Fact]
    public async Task A_policy_may_block_it_for_everybody_or_for_one()
    {
        _contoso.Change("olivia.marsh", p => p with { TeamsAppBlocked = true });
        Assert.Equal((403, "Forbidden"), Told(await InstallAsync(CatalogueId)));

        _contoso.Switch(s => s with { TeamsAppsBlocked = true });
        Assert.Equal((403, "Forbidden"), Told(await InstallAsync(CatalogueId, "clara.lindqvist")));
    }

    [Fact]
    public async Task Somebody_without_teams_cannot_have_it() =>
        Assert.Equal((403, "Forbidden"), Told(await InstallAsync(CatalogueId, "diego.navarro_fabrikam.com%23EXT%23@contoso.onmicrosoft.com", isFullName: true)));

    [Fact]
    public async Task What_was_installed_can_be_removed()
    {
        await InstallAsync(CatalogueId);
        var id = Installations.IdOf(_contoso.Olivia.Id);

        var removed = await _contoso.SendAsync(HttpMethod.Delete, $"graph/v1.0/{Apps()}/{id}", Token);

        Assert.Equal((204, 404), ((int)removed.Status, (int)(await GetAsync($"{Apps()}/{id}/chat")).Status));
    }

    [Fact]
    public async Task Its_id_fits_into_a_path_whoever_it_is()
    {
        // The bytes of this id are all ones: as Base64, nothing but slashes.
        _contoso.Change("olivia.marsh", p => p with { Id = new Guid("ffffffff-ffff-ffff-ffff-ffffffffffff") });
        await InstallAsync(CatalogueId);

        var list = (await GetAsync(Apps())).Json["value"]!.AsArray().Single();

        Assert.Equal(200, (int)(await GetAsync($"{Apps()}/{Uri.EscapeDataString((string)list!["id"]!)}/chat")).Status);
    }

    private const string CatalogueId = "ca7a1090-0000-4000-8000-000000000001";

    private string Token => _contoso.GraphApp("TeamsAppInstallation.ReadWriteSelfForUser.All", "AppCatalog.Read.All");

    private static (int, string?) Told(Reply reply) => ((int)reply.Status, reply.Code);

    private static string Apps(string person = "olivia.marsh@contoso.com") => $"users/{person}/teamwork/installedApps";

    private Task<Reply> GetAsync(string path) => _contoso.GetAsync($"graph/v1.0/{path}", Token);

    private Task<Reply> InstallAsync(string app, string person = "olivia.marsh", bool isFullName = false) => _contoso.SendAsync(
        HttpMethod.Post,
        $"graph/v1.0/{Apps(isFullName ? person : person + "@contoso.com")}",
        Token,
        JsonContent.Create(new JsonObject { ["teamsApp@odata.bind"] = $"https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/{app}" }));
}
