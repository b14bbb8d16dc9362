using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace BotSdk.Tests.Authentication;

public class SettingsOfAuthentication
{
    [Theory]
    [InlineData(null, "https://api.botframework.com")]
    [InlineData("", "https://api.botframework.com")]
    [InlineData("https://botframework.azure.us", "https://api.botframework.us")]
    public void The_channel_service_chooses_the_cloud(string? channelService, string audience)
    {
        var authentication = new ConfigurationBotFrameworkAuthentication(Some.Settings(("ChannelService", channelService)));

        Assert.Equal(audience, authentication.GetOriginatingAudience());
    }

    [Fact]
    public void A_cloud_that_nobody_knows_is_refused() => Assert.Throws<ArgumentException>(
        () => new ConfigurationBotFrameworkAuthentication(Some.Settings(("ChannelService", "https://elsewhere.example"))));

    [Fact]
    public void A_single_endpoint_can_be_set()
    {
        var authentication = new ConfigurationBotFrameworkAuthentication(Some.Settings(("ToChannelFromBotOAuthScope", "https://own.example")));

        Assert.Equal("https://own.example", authentication.GetOriginatingAudience());
    }

    [Theory]
    [InlineData("SingleTenant", "MicrosoftAppId")]
    [InlineData("SingleTenant", "MicrosoftAppPassword")]
    [InlineData("singletenant", "MicrosoftAppTenantId")]
    [InlineData("UserAssignedMSI", "MicrosoftAppId")]
    [InlineData("UserAssignedMSI", "MicrosoftAppTenantId")]
    public void An_app_type_says_which_setting_it_lacks(string type, string lacking)
    {
        (string, string?)[] all = [("MicrosoftAppId", "app-1"), ("MicrosoftAppPassword", "secret"), ("MicrosoftAppTenantId", "tenant-1"), ("MicrosoftAppType", type)];
        var settings = Some.Settings([.. all.Where(setting => setting.Item1 != lacking)]);

        var refusal = Assert.Throws<ArgumentException>(() => new ConfigurationServiceClientCredentialFactory(settings));

        Assert.Contains(lacking, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("app-1", false)]
    public async Task Authentication_is_off_without_an_app_id_only(string? appId, bool isOff)
    {
        var factory = new ConfigurationServiceClientCredentialFactory(Some.Settings(("MicrosoftAppId", appId)));

        Assert.Equal(isOff, await factory.IsAuthenticationDisabledAsync(default));
    }
}
