using PhotoSync.LocalTenant.Setup;

namespace PhotoSync.LocalTenant.Tests;

public sealed class Starting
{
    [Fact]
    public async Task A_tenant_serves_on_loopback_as_soon_as_it_has_started()
    {
        await using var tenant = await LocalTenant.StartAsync(new LocalTenantOptions { IsTest = true });
        using var client = new HttpClient();

        using var answer = await client.GetAsync(new Uri(tenant.HttpBase, "nothing-here"));

        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
        Assert.True(tenant.HttpBase.IsLoopback);
    }

    [Fact]
    public async Task Outside_development_it_refuses_to_start() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => LocalTenant.StartAsync(new LocalTenantOptions { EnvironmentName = "Production" }));
}
