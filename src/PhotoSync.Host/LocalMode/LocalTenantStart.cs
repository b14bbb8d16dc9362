using PhotoSync.LocalTenant.Setup;
using Tenant = PhotoSync.LocalTenant.LocalTenant;

namespace PhotoSync.Host.LocalMode;

/// <summary>Starts the local tenant and points the Host's settings at it, as an operator would point them at a real one.</summary>
internal static class LocalTenantStart
{
    public static async Task<Tenant> StartAsync(WebApplicationBuilder builder, string dataFolder, CancellationToken cancellationToken)
    {
        var options = builder.Configuration.GetSection("Local").Get<LocalModeOptions>() ?? new LocalModeOptions();
        var address = LocalAddress.Choose(builder.WebHost.GetSetting(WebHostDefaults.ServerUrlsKey));
        using var certificate = AppCertificate.Make();
        var tenant = await Tenant.StartAsync(
            new LocalTenantOptions
            {
                HttpPort = Ports.FreeOr(options.TenantPort),
                HttpsPort = Ports.FreeOr(options.TenantHttpsPort),
                DatabasePath = options.KeepTenant ? Path.Combine(dataFolder, "tenant.db") : null,
                SyntheticPeople = options.SyntheticPeople,
                EnvironmentName = builder.Environment.EnvironmentName,
                Bot = LocalRegistration.With(options.Features, certificate, new Uri(address, "admin")),
                Teams = new TeamsOptions { Tabs = { new TeamsTab("coverage", "Coverage", new Uri(address, "admin").AbsoluteUri, AdminOnly: true) } },
                BotEndpoint = new Uri(address, "api/messages"),
            },
            cancellationToken);

        builder.WebHost.UseUrls(address.AbsoluteUri);
        builder.Configuration.AddInMemoryCollection([.. LocalSettings.Defaults.Where(setting => builder.Configuration[setting.Key] is null)]);
        builder.Configuration.AddInMemoryCollection(LocalSettings.For(tenant.Endpoints, address, certificate));
        return tenant;
    }
}
