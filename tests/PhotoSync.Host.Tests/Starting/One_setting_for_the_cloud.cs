using Microsoft.Extensions.Configuration;
using PhotoSync.Host.Composition;

namespace PhotoSync.Host.Tests.Starting;

public sealed class One_setting_for_the_cloud
{
    private const string Tenant = "c0ffee00-0000-4000-8000-000000000001";

    [Theory]
    [InlineData(null, "Global", null, "https://login.microsoftonline.com/")]
    [InlineData("Global", "Global", null, "https://login.microsoftonline.com/")]
    [InlineData("GccHigh", "GccHigh", "https://botframework.azure.us", "https://login.microsoftonline.us/")]
    [InlineData("gcchigh", "GccHigh", "https://botframework.azure.us", "https://login.microsoftonline.us/")]
    public void Moves_the_adapters_the_bots_channel_and_the_issuer_of_peoples_tokens(string? cloud, string adapters, string? channel, string login)
    {
        using var configuration = With(("Cloud", cloud), ("MicrosoftAppTenantId", Tenant));

        configuration.AddCloud();

        Assert.Equal(
            (adapters, channel, $"{login}{Tenant}/v2.0/.well-known/openid-configuration"),
            (configuration["Microsoft365:Entra:Cloud"], configuration["ChannelService"], configuration["SignOn:Metadata"]));
    }

    [Fact]
    public void Gives_way_to_an_address_that_is_set_by_itself()
    {
        using var configuration = With(("Cloud", "GccHigh"), ("SignOn:Metadata", "https://login.example/metadata"));

        configuration.AddCloud();

        Assert.Equal("https://login.example/metadata", configuration["SignOn:Metadata"]);
    }

    [Theory]
    [InlineData("Moon")]
    [InlineData("7")]
    public void Refuses_the_start_where_there_is_no_such_cloud(string cloud)
    {
        using var configuration = With(("Cloud", cloud));

        var refusal = Assert.Throws<StartRefused>(configuration.AddCloud);

        Assert.Contains("Global, GccHigh", refusal.Message, StringComparison.Ordinal);
    }

    private static ConfigurationManager With(params (string Key, string? Value)[] settings)
    {
        var configuration = new ConfigurationManager();
        configuration.AddInMemoryCollection(settings.ToDictionary(setting => setting.Key, setting => setting.Value));
        return configuration;
    }
}
