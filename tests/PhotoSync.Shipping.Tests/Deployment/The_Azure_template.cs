using System.Text.Json.Nodes;

namespace PhotoSync.Shipping.Tests.Deployment;

[Trait("Pace", "Slow")]
public sealed class The_Azure_template(BicepTemplate template) : IClassFixture<BicepTemplate>
{
    [Fact]
    public void Compiles_and_is_linted_without_a_warning() => Assert.Equal("", template.Warnings.Trim());

    [Fact]
    public void Asks_for_three_values_and_none_of_them_is_a_secret()
    {
        var parameters = template.Compiled["parameters"]!.AsObject();

        Assert.Equal(["alertEmail", "appId", "sharePointName"], parameters.Where(parameter => parameter.Value!["defaultValue"] is null).Select(parameter => parameter.Key).Order());
        Assert.DoesNotContain(parameters, parameter => ((string)parameter.Value!["type"]!).StartsWith("secure", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("Microsoft.ManagedIdentity/userAssignedIdentities")]
    [InlineData("Microsoft.BotService/botServices/channels")]
    [InlineData("Microsoft.BotService/botServices/connections")]
    [InlineData("Microsoft.Web/sites")]
    [InlineData("Microsoft.DBforPostgreSQL/flexibleServers")]
    [InlineData("Microsoft.KeyVault/vaults")]
    [InlineData("Microsoft.OperationalInsights/workspaces")]
    [InlineData("Microsoft.Insights/metricAlerts")]
    [InlineData("Microsoft.Network/privateEndpoints")]
    public void Makes(string type) => Assert.NotEmpty(Of(type));

    [Fact]
    public void Registers_one_single_tenant_bot_that_needs_no_secret()
    {
        var bot = Of("Microsoft.BotService/botServices").Single()["properties"]!;
        var connection = Of("Microsoft.BotService/botServices/connections").Single()["properties"]!.AsObject();

        Assert.Equal("SingleTenant", (string?)bot["msaAppType"]);
        Assert.False(connection.ContainsKey("clientSecret"));
        Assert.Contains("UniqueIdentifier", connection.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Lets_nobody_into_the_database_by_a_password()
    {
        var access = Of("Microsoft.DBforPostgreSQL/flexibleServers").Single()["properties"]!["authConfig"]!;

        Assert.Equal(("Enabled", "Disabled"), ((string?)access["activeDirectoryAuth"], (string?)access["passwordAuth"]));
        Assert.DoesNotContain("assword=", template.Compiled.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Serves_over_https_alone_and_sends_people_to_instances_that_are_ready()
    {
        var web = Of("Microsoft.Web/sites").Single()["properties"]!;

        Assert.True((bool)web["httpsOnly"]!);
        Assert.Equal(("/readyz", "1.2", "Disabled"), ((string?)web["siteConfig"]!["healthCheckPath"], (string?)web["siteConfig"]!["minTlsVersion"], (string?)web["siteConfig"]!["ftpsState"]));
    }

    [Fact]
    public void Gives_the_identity_no_role_but_reading_the_vaults_secrets()
    {
        var role = Of("Microsoft.Authorization/roleAssignments").Single();

        Assert.Contains("secretsUser", (string)role["properties"]!["roleDefinitionId"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void Sets_nothing_that_the_program_does_not_read() => Assert.All(Settings(), name => Assert.True(KnownSettings.Has(name), name));

    [Theory]
    [InlineData("Cloud")]
    [InlineData("MicrosoftAppId")]
    [InlineData("Bot__PublicAddress")]
    [InlineData("Microsoft365__SharePoint__Tenants__0__Name")]
    [InlineData("DataProtection__Certificate")]
    [InlineData("Storage__PostgreSqlIdentity")]
    [InlineData("Cluster__Enabled")]
    public void Sets(string name) => Assert.Contains(name, Settings());

    private IEnumerable<string> Settings() => Of("Microsoft.Web/sites/config").Single()["properties"]!.AsObject().Select(setting => setting.Key);

    private IEnumerable<JsonObject> Of(string type) => template.Resources.Where(resource => (string?)resource["type"] == type);
}
