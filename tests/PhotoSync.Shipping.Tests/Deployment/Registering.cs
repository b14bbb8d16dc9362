using PhotoSync.Shipping.Tests.Deployment.FakeAzure;

namespace PhotoSync.Shipping.Tests.Deployment;

[Trait("Pace", "Slow")]
public sealed class Registering : IDisposable
{
    private static readonly string[] Everything = ["--name", "PhotoSync", "--host", "photosync.contoso.com", "--identity", "identity-principal", "--connection", "photosync-abc"];

    private readonly Tenant tenant = new();

    [Fact]
    public async Task Makes_one_app_that_is_bot_audience_and_role_holder_and_has_no_secret()
    {
        (await tenant.RunAsync("register.sh", Everything)).Succeeded();

        var app = tenant.Kept("apps").Single()!;
        Assert.Equal($"api://photosync.contoso.com/botid-{Tenant.AppId}", (string?)app["identifierUris"]![0]);
        Assert.Equal("PhotoSync.Admin", (string?)app["appRoles"]![0]!["value"]);
        Assert.Equal("access_as_user", (string?)app["api"]!["oauth2PermissionScopes"]![0]!["value"]);
        Assert.Equal(["bot-sign-in", "managed-identity"], tenant.Kept("trusts").Select(trust => (string)trust!["name"]!).Order());
    }

    [Fact]
    public async Task Trusts_the_token_service_for_this_tenant_alone()
    {
        (await tenant.RunAsync("register.sh", Everything)).Succeeded();

        var tenantBytes = Convert.ToBase64String(Guid.Parse("c0ffee00-0000-4000-8000-000000000001").ToByteArray()).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        var trust = tenant.Kept("trusts").Single(one => (string?)one!["name"] == "bot-sign-in")!;
        Assert.Equal($"/eid1/c/pub/t/{tenantBytes}/a/9ExAW52n_ky4ZiS_jhpJIQ/photosync-abc", (string?)trust["subject"]);
    }

    [Fact]
    public async Task Changes_nothing_the_second_time()
    {
        (await tenant.RunAsync("register.sh", Everything)).Succeeded();

        var again = (await tenant.RunAsync("register.sh", Everything)).Succeeded();

        Assert.Equal($"app id: {Tenant.AppId}", again.Output.Trim());
    }

    [Fact]
    public async Task Says_what_it_would_do_and_does_nothing_when_dry()
    {
        var run = (await tenant.RunAsync("register.sh", "--name", "PhotoSync", "--dry-run")).Succeeded();

        Assert.Equal("would: make the app registration PhotoSync", run.Output.Trim());
        Assert.Empty(tenant.Kept("apps"));
    }

    [Fact]
    public async Task Leaves_nothing_to_do_once_it_is_done()
    {
        (await tenant.RunAsync("register.sh", Everything)).Succeeded();

        var check = (await tenant.RunAsync("register.sh", [.. Everything, "--dry-run"])).Succeeded();

        Assert.Equal($"app id: {Tenant.AppId}", check.Output.Trim());
    }

    [Theory]
    [InlineData("https://login.microsoftonline.com", "api://AzureADTokenExchange", "https://token.botframework.com/.auth/web/redirect")]
    [InlineData("https://login.microsoftonline.us", "api://AzureADTokenExchangeUSGov", "https://token.botframework.azure.us/.auth/web/redirect")]
    public async Task Follows_the_cloud_that_az_is_signed_in_to(string login, string audience, string redirect)
    {
        using var cloud = new Tenant(("AZ_LOGIN", login));

        (await cloud.RunAsync("register.sh", Everything)).Succeeded();

        var trust = cloud.Kept("trusts").First()!;
        Assert.Equal(($"{login}/c0ffee00-0000-4000-8000-000000000001/v2.0", audience), ((string?)trust["issuer"], (string?)trust["audiences"]![0]));
        Assert.Equal(redirect, (string?)cloud.Kept("apps").Single()!["web"]!["redirectUris"]![0]);
    }

    [Theory]
    [InlineData("--nmae", "x", "--nmae is no option")]
    [InlineData("--host", "x", "--name is missing")]
    public async Task Refuses_options_that_are_wrong_or_missing(string option, string value, string said)
    {
        var run = await tenant.RunAsync("register.sh", option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => tenant.Dispose();
}
