using PhotoSync.Microsoft365.Clouds;
using PhotoSync.Microsoft365.Tests.Scripting;

namespace PhotoSync.Microsoft365.Tests.Clouds;

public sealed class A_cloud
{
    [Theory]
    [InlineData("Global", "https://login.microsoftonline.com/", "https://graph.microsoft.com/", "https://contoso-my.sharepoint.com/")]
    [InlineData("GccHigh", "https://login.microsoftonline.us/", "https://graph.microsoft.us/", "https://contoso-my.sharepoint.us/")]
    public async Task Changes_every_address_by_one_setting(string cloud, string login, string graph, string sharePoint)
    {
        using var microsoft365 = new UnderTest(scriptTokens: false, settings: ("Entra:Cloud", cloud));
        microsoft365.Wire.On("POST", "/token", () => LoginAnswers.ForApplication()).On("GET", "", () => Answers.GraphError(404, "ImageNotFound"));

        await Reads.All["Exchange photo"](microsoft365);
        await Reads.All["SharePoint profile"](microsoft365);

        Assert.Equal([login, graph, login, sharePoint], microsoft365.Wire.Sent.Select(request => new Uri(request.Address).GetLeftPart(UriPartial.Authority) + "/"));
    }

    [Theory]
    [InlineData(Cloud.Global, null, "api://AzureADTokenExchange")]
    [InlineData(Cloud.GccHigh, "https://botframework.azure.us/", "api://AzureADTokenExchangeUSGov")]
    public void Names_the_bots_channel_and_whom_identities_vouch_before(Cloud cloud, string? channel, string federation)
    {
        var endpoints = CloudEndpoints.For(cloud);

        Assert.Equal((channel, federation), (endpoints.BotChannelService?.AbsoluteUri, endpoints.FederationAudience));
    }

    [Fact]
    public void Has_every_address_whichever_it_is() => Assert.All(Enum.GetValues<Cloud>(), cloud => Assert.NotNull(CloudEndpoints.For(cloud)));
}
