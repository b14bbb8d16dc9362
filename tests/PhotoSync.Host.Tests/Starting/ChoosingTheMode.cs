using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Moq;
using PhotoSync.Host.Composition;
using PhotoSync.Host.LocalMode;

namespace PhotoSync.Host.Tests.Starting;

public sealed class ChoosingTheMode
{
    [Theory]
    [InlineData("Development", null, null, true)]
    [InlineData("Development", "Local", null, true)]
    [InlineData("Development", null, "an-app", false)]
    [InlineData("Production", null, "an-app", false)]
    [InlineData("Production", "tenant", "an-app", false)]
    public void Goes_by_the_registration_and_the_environment(string environment, string? mode, string? app, bool local) =>
        Assert.Equal(local, ModeChoice.IsLocal(Settings(mode, app), In(environment)));

    [Theory]
    [InlineData("Production", null, null)]
    [InlineData("Staging", "Local", null)]
    [InlineData("Production", "Local", null)]
    [InlineData("Development", "Local", "an-app")]
    [InlineData("Production", "Local", "an-app")]
    [InlineData("Development", "Tenant", null)]
    [InlineData("Development", "Both", null)]
    public void Refuses_what_contradicts_itself(string environment, string? mode, string? app) =>
        Assert.Throws<StartRefused>(() => ModeChoice.IsLocal(Settings(mode, app), In(environment)));

    [Theory]
    [InlineData("http://0.0.0.0:5280")]
    [InlineData("http://*:5280")]
    [InlineData("http://192.168.1.4:5280")]
    public void Never_puts_local_mode_on_the_network(string urls) => Assert.Throws<StartRefused>(() => LocalAddress.Choose(urls));

    private static IConfiguration Settings(string? mode, string? app) =>
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Mode"] = mode, ["MicrosoftAppId"] = app }).Build();

    private static IHostEnvironment In(string environment) => Mock.Of<IHostEnvironment>(each => each.EnvironmentName == environment);
}
