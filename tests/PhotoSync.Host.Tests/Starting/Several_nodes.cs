using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using PhotoSync.Host.Clustering;
using PhotoSync.Host.Composition;
using PhotoSync.Host.LocalMode;

namespace PhotoSync.Host.Tests.Starting;

public sealed class Several_nodes
{
    [Theory]
    [InlineData(false, "10.0.0.4", "11111", "Storage:PostgreSql")]
    [InlineData(true, "the second floor", "11111", "Cluster")]
    [InlineData(true, "10.0.0.4", "70000", "Cluster")]
    public void Are_refused_where_they_could_not_find_each_other(bool onPostgreSql, string address, string port, string named)
    {
        var builder = Builder(("Enabled", "true"), ("Address", address), ("Port", port));

        var refusal = Assert.Throws<StartRefused>(() => builder.AddCluster(onPostgreSql));

        Assert.Contains(named, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Are_refused_without_the_certificate_that_was_named()
    {
        var builder = Builder(("Enabled", "true"), ("CertificatePath", "no-such-file.pfx"));

        var refusal = Assert.Throws<StartRefused>(() => builder.AddCluster(onPostgreSql: true));

        Assert.Contains("no-such-file.pfx", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10.0.0.4", "169.254.130.2", "20001,20002", "10.0.0.4", 11111, null)]
    [InlineData("", "169.254.130.2", "20001,20002", "169.254.130.2", 20001, "0.0.0.0:20001")]
    [InlineData("", null, null, null, 11111, null)]
    public void Are_reached_where_they_were_told_to_else_where_the_platform_lets_them(
        string configured, string? platformAddress, string? platformPorts, string? address, int port, string? listening)
    {
        var endpoint = NodeEndpoint.Of(new Host.Clustering.ClusterOptions { Address = configured }, Platform(("WEBSITE_PRIVATE_IP", platformAddress), ("WEBSITE_PRIVATE_PORTS", platformPorts)));

        Assert.Equal((address, port, listening), (endpoint.Address?.ToString(), endpoint.Port, endpoint.Listening?.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Are_refused_where_the_platform_gave_them_no_port(string? ports)
    {
        var platform = Platform(("WEBSITE_INSTANCE_ID", "0a1b2c"), ("WEBSITE_PRIVATE_IP", "169.254.130.2"), ("WEBSITE_PRIVATE_PORTS", ports));

        var refusal = Assert.Throws<StartRefused>(() => NodeEndpoint.Of(new Host.Clustering.ClusterOptions(), platform));

        Assert.Contains("vnetPrivatePortsCount", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Listen_at_every_address_on_App_Service_and_tell_the_private_one()
    {
        var builder = Builder(("Enabled", "true"));
        builder.Configuration.AddInMemoryCollection([new("WEBSITE_PRIVATE_IP", "169.254.130.2"), new("WEBSITE_PRIVATE_PORTS", "20001,20002")]);
        builder.AddCluster(onPostgreSql: true);
        await using var services = builder.Services.BuildServiceProvider();

        var told = services.GetRequiredService<IOptions<EndpointOptions>>().Value;

        Assert.Equal(("169.254.130.2", 20001, "0.0.0.0:20001", 0), (told.AdvertisedIPAddress.ToString(), told.SiloPort, told.SiloListeningEndpoint?.ToString(), told.GatewayPort));
    }

    [Fact]
    public void Are_nobodys_concern_where_one_node_does_it_all()
    {
        var builder = Builder();
        var before = builder.Services.Count;

        builder.AddCluster(onPostgreSql: false);

        Assert.Equal(before, builder.Services.Count);
    }

    [Fact]
    [Trait("Pace", "Slow")]
    public async Task Of_a_real_tenant_are_composed_whole()
    {
        var folder = Directory.CreateTempSubdirectory("photosync-node-");
        await using (var host = PhotoSyncHost.Compose(
            [
                "--environment", "Production", "--data", folder.FullName, "--MicrosoftAppId", $"{Guid.NewGuid()}", "--MicrosoftAppTenantId", $"{Guid.NewGuid()}", "--MicrosoftAppType", "SingleTenant",
                "--Bot:AppId", $"{Guid.NewGuid()}", "--Bot:PublicAddress", "https://photosync.contoso.com", "--Microsoft365:Entra:ClientId", $"{Guid.NewGuid()}",
                "--Microsoft365:Entra:Credential:Kind", "Certificate", "--Microsoft365:Entra:Credential:Certificate", AppCertificate.ToPem(AppCertificate.Make()),
                "--Microsoft365:SharePoint:Tenants:0:TenantId", $"{Guid.NewGuid()}", "--Microsoft365:SharePoint:Tenants:0:Name", "contoso",
                "--DataProtection:Certificate", AppCertificate.ToPem(AppCertificate.Make()), "--Storage:PostgreSql", "Host=127.0.0.1;Port=1;Username=postgres", "--Cluster:Enabled", "true", "--Cluster:Address", "127.0.0.1",
            ]))
            Assert.NotEmpty(host.Services.GetServices<IHostedService>());

        folder.Delete(recursive: true);
    }

    private static IConfiguration Platform(params (string Name, string? Value)[] variables) =>
        new ConfigurationBuilder().AddInMemoryCollection(variables.Select(variable => KeyValuePair.Create(variable.Name, variable.Value))).Build();

    private static HostApplicationBuilder Builder(params (string Name, string Value)[] settings)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>($"Cluster:{setting.Name}", setting.Value)));
        return builder;
    }
}
