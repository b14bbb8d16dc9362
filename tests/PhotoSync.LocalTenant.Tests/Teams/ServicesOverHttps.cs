using PhotoSync.LocalTenant.Setup;

namespace PhotoSync.LocalTenant.Tests.Teams;

public sealed class ServicesOverHttps : IAsyncLifetime
{
    private TeamsScene _scene = null!;

    private TenantEndpoints Tenant => _scene.Tenant.Endpoints;

    public async Task InitializeAsync() => _scene = await TeamsScene.StartAsync(options => options.ServicesOverHttps = true);

    public Task DisposeAsync() => _scene.DisposeAsync().AsTask();

    [Fact]
    public void Each_service_has_its_https_address() => Assert.All(
        [Tenant.Graph, Tenant.SharePoint, Tenant.MySite, Tenant.SharePointAdmin, Tenant.OneDrive, Tenant.Connector, Tenant.TokenService],
        service => Assert.Equal(Tenant.Https, new Uri(service, "/")));

    [Fact]
    public async Task The_bot_is_told_to_answer_over_https()
    {
        await _scene.OpenChatAsync();
        await _scene.WriteAsync("hi");

        Assert.Equal(new Uri(Tenant.Https, "smba/emea/").ToString(), (string?)(await _scene.HeardAsync("message"))["serviceUrl"]);
    }

    [Fact]
    public void The_pages_stay_where_a_browser_needs_no_trust() =>
        Assert.All([_scene.Tenant.HttpBase, Tenant.Control], page => Assert.Equal("http", page.Scheme));
}
