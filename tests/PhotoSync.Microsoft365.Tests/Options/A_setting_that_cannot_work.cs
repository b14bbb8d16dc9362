using Microsoft.Extensions.Options;
using PhotoSync.Microsoft365.Tests.Scripting;

namespace PhotoSync.Microsoft365.Tests.Options;

public sealed class A_setting_that_cannot_work
{
    [Theory]
    [InlineData("Entra:ClientId", null)]
    [InlineData("Entra:ClientId", "00000000-0000-0000-0000-000000000000")]
    [InlineData("Entra:Credential:Certificate", null)]
    [InlineData("Entra:Credential:Kind", "ClientSecret")]
    [InlineData("Entra:Credential:Kind", "FederatedTokenFile")]
    [InlineData("Entra:SharePointCredential:Kind", "ClientSecret")]
    [InlineData("Entra:Login", "http://login.example")]
    [InlineData("Graph:DelegatedScope", "")]
    [InlineData("SharePoint:Tenants:0:TenantId", null)]
    [InlineData("SharePoint:Tenants:0:TenantId", "00000000-0000-0000-0000-000000000000")]
    [InlineData("SharePoint:Tenants:0:Name", null)]
    [InlineData("SharePoint:Tenants:0:Name", "contoso.sharepoint.com")]
    [InlineData("SharePoint:PeopleManagerCalls", "0")]
    [InlineData("SharePoint:PictureFolder", "")]
    [InlineData("SharePoint:Company", "Photo|Sync")]
    [InlineData("Calls:PersonBudget", "00:01:00")]
    [InlineData("Calls:SweepAttempt", "00:00:00")]
    [InlineData("Calls:Retries", "6")]
    [InlineData("Calls:FirstPause", "-00:00:01")]
    public void Is_refused_at_the_start(string name, string? value)
    {
        using var microsoft365 = new UnderTest(settings: (name, value));

        var refused = Record.Exception(() => microsoft365.Get<IStartupValidator>().Validate());

        Assert.IsType<OptionsValidationException>(refused);
    }

    [Fact]
    public void Is_the_only_thing_that_is()
    {
        using var microsoft365 = new UnderTest();

        Assert.Null(Record.Exception(() => microsoft365.Get<IStartupValidator>().Validate()));
    }
}
