using System.Text.Json.Nodes;
using PhotoSync.Shipping.Tests.Deployment.FakeAzure;
using PhotoSync.Shipping.Tests.Repository;

namespace PhotoSync.Shipping.Tests.Deployment;

[Trait("Pace", "Slow")]
public sealed class Consenting : IAsyncLifetime
{
    private static readonly JsonNode Permissions = JsonNode.Parse(Root.Read("deploy", "permissions.json"))!;

    private readonly Tenant tenant = new();

    public async Task InitializeAsync() => (await tenant.RunAsync("register.sh", "--name", "PhotoSync")).Succeeded();

    [Fact]
    public async Task Grants_exactly_what_the_default_features_need()
    {
        (await ConsentAsync()).Succeeded();

        var features = Permissions["features"]!.AsObject().Where(feature => (bool)feature.Value!["default"]!).Select(feature => feature.Key).ToHashSet();
        Assert.Equal(Ids(features, "application"), tenant.Kept("roles").Select(role => (string)role!["appRoleId"]!).Order());
        Assert.Equal(Names(features, "delegated"), tenant.Kept("grants").SelectMany(grant => ((string)grant!["scope"]!).Split(' ')).Order());
        Assert.Equal("read", (string?)tenant.Kept("sites").Single()!["roles"]![0]);
    }

    [Fact]
    public async Task Changes_nothing_the_second_time()
    {
        (await ConsentAsync()).Succeeded();

        var again = (await ConsentAsync()).Succeeded();

        Assert.StartsWith("features: ", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_it_would_do_and_does_nothing_when_dry()
    {
        var run = (await ConsentAsync("--dry-run")).Succeeded();

        Assert.Contains("would: grant the application Graph User.Read.All", run.Output, StringComparison.Ordinal);
        Assert.Empty(tenant.Kept("roles"));
        Assert.Empty(tenant.Kept("grants"));
    }

    [Fact]
    public async Task Adds_what_another_feature_needs_and_takes_nothing_away()
    {
        (await ConsentAsync()).Succeeded();
        var before = tenant.Kept("roles").Count;

        (await ConsentAsync("--features", "application adminRepair")).Succeeded();

        Assert.True(tenant.Kept("roles").Count > before);
        Assert.Equal("write", (string?)tenant.Kept("sites").Single()!["roles"]![0]);
    }

    [Fact]
    public async Task Knows_no_feature_but_those_of_the_permissions_file()
    {
        var run = await ConsentAsync("--features", "everything");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("There is no feature everything", run.Output, StringComparison.Ordinal);
    }

    public Task DisposeAsync()
    {
        tenant.Dispose();
        return Task.CompletedTask;
    }

    private Task<Run> ConsentAsync(params string[] further) =>
        tenant.RunAsync("consent.sh", ["--app-id", Tenant.AppId, "--site", "https://contoso-my.sharepoint.com", .. further]);

    private static IEnumerable<string> Ids(HashSet<string> features, string kind) =>
        Of(features, kind).Select(permission => (Resource: (string)permission["resource"]!, Id: (string)permission["id"]!)).Distinct().Select(permission => permission.Id).Order();

    private static IEnumerable<string> Names(HashSet<string> features, string kind) => Of(features, kind).Select(permission => (string)permission["name"]!).Order();

    private static IEnumerable<JsonNode> Of(HashSet<string> features, string kind) =>
        Permissions["permissions"]!.AsArray().Select(permission => permission!).Where(permission => features.Contains((string)permission["feature"]!) && (string?)permission["kind"] == kind);
}
