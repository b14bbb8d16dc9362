using PhotoSync.Shipping.Tests.Deployment.FakeAzure;

namespace PhotoSync.Shipping.Tests.Deployment;

[Trait("Pace", "Slow")]
public sealed class Certificates : IDisposable
{
    private readonly Tenant tenant = new();

    [Fact]
    public async Task Are_made_in_the_vault_and_told_to_the_app_registration_once()
    {
        (await MakeAsync()).Succeeded();
        var again = (await MakeAsync()).Succeeded();

        Assert.Equal(["dataprotection", "sharepoint"], tenant.Kept("vault").Select(name => (string)name!).Order());
        Assert.Single(tenant.Kept("certificates"));
        Assert.Equal("certificates: sharepoint, dataprotection", again.Output.Trim());
    }

    [Fact]
    public async Task Are_not_made_when_dry()
    {
        var run = (await MakeAsync("--dry-run")).Succeeded();

        Assert.Contains("would: make the certificate sharepoint", run.Output, StringComparison.Ordinal);
        Assert.Empty(tenant.Kept("vault"));
    }

    [Fact]
    public async Task Leave_nothing_to_do_once_they_are_made()
    {
        (await MakeAsync()).Succeeded();

        var check = (await MakeAsync("--dry-run")).Succeeded();

        Assert.DoesNotContain("would:", check.Output, StringComparison.Ordinal);
    }

    public void Dispose() => tenant.Dispose();

    private Task<Repository.Run> MakeAsync(params string[] further) => tenant.RunAsync("certificates.sh", ["--app-id", Tenant.AppId, "--vault", "photosync-keys", .. further]);
}
