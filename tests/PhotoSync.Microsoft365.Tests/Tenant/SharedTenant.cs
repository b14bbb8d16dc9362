using PhotoSync.LocalTenant.Setup;

namespace PhotoSync.Microsoft365.Tests.Tenant;

/// <summary>One tenant for the tests of a class; each of them begins with it as seeded.</summary>
public sealed class SharedTenant : IAsyncLifetime
{
    private PhotoSync.LocalTenant.LocalTenant tenant = null!;

    public async Task InitializeAsync() =>
        tenant = await PhotoSync.LocalTenant.LocalTenant.StartAsync(new LocalTenantOptions { IsTest = true, Bot = Registrations.ByDefault() });

    public Task DisposeAsync() => tenant.DisposeAsync().AsTask();

    internal async Task<Contoso> BeginAsync(params (string Name, string? Value)[] settings)
    {
        var contoso = new Contoso(tenant, settings);
        await contoso.ControlAsync("POST", "reset");
        return contoso;
    }
}
