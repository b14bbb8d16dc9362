using System.Text.RegularExpressions;

namespace BotSdk.Tests.BuildSwitch;

[Trait("Pace", "Slow")]
public partial class TheBotSdkIsChosenByOneProperty(CopyOfTheTree copy) : IClassFixture<CopyOfTheTree>
{
    private const string Probe = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <BannedSymbols>off</BannedSymbols>
          </PropertyGroup>
          <Import Project="../src/BotSdk/Reference.props" />
        </Project>
        """;

    private readonly string _tree = copy.At("tree");

    [Fact]
    public async Task The_product_and_its_tests_build_on_the_packages_unchanged_and_the_bots_talks_are_the_same()
    {
        await Dotnet.SucceedAsync(_tree, "pack", "src/BotSdk/BotBuilder", "-p:Version=4.22.9", "-o", copy.At("feed"));
        await Dotnet.SucceedAsync(_tree, "pack", "src/BotSdk/AdaptiveCards", "-p:Version=3.1.0", "-o", copy.At("feed"));

        await Dotnet.SucceedAsync(_tree, ["build", "tests/PhotoSync.Host.Tests", .. OnPackages]);
        await Dotnet.SucceedAsync(_tree, ["build", "tests/PhotoSync.Bot.Tests", .. OnPackages]);
        await Dotnet.SucceedAsync(_tree, "test", "tests/PhotoSync.Bot.Tests", "--no-build", "-p:BotSdk=nuget", "--blame-hang-timeout", "10m", "--blame-hang-dump-type", "none");

        Assert.True(Directory.Exists(copy.At("packages", "microsoft.bot.builder.integration.aspnet.core", "4.22.9")));
    }

    [Fact]
    public async Task A_feed_without_the_packages_is_the_only_reason_to_fail()
    {
        var (exitCode, output) = await RestoreProbeAsync("nuget");

        Assert.NotEqual(0, exitCode);
        Assert.Equal(["AdaptiveCards", "Microsoft.Bot.Builder.Integration.AspNet.Core"], Missing().Matches(output).Select(match => match.Groups[1].Value).Distinct().Order());
        Assert.Equal(["NU1101"], Error().Matches(output).Select(match => match.Groups[1].Value).Distinct());
        Assert.Contains("the feed lacks them: build without BotSdk=nuget", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_third_choice_is_refused()
    {
        var (exitCode, output) = await RestoreProbeAsync("other");

        Assert.NotEqual(0, exitCode);
        Assert.Contains("BotSdk=other is neither 'bundled' nor 'nuget'.", output, StringComparison.Ordinal);
    }

    // The packages go to a folder of their own; all others come from the machine's.
    private string[] OnPackages =>
    [
        "-p:BotSdk=nuget",
        "-p:RestoreAdditionalProjectSources=" + copy.At("feed"),
        "-p:RestorePackagesPath=" + copy.At("packages"),
        "-p:RestoreFallbackFolders=" + MachinePackages,
        "-p:RunAnalyzers=false",
    ];

    private static string MachinePackages =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private async Task<(int ExitCode, string Output)> RestoreProbeAsync(string botSdk)
    {
        var probe = Directory.CreateDirectory(copy.At("tree", "probe-" + botSdk));
        await File.WriteAllTextAsync(Path.Combine(probe.FullName, "Probe.csproj"), Probe);
        var empty = Directory.CreateDirectory(copy.At("empty-feed"));
        return await Dotnet.RunAsync(probe.FullName, "restore", "-p:BotSdk=" + botSdk, "-p:RestoreSources=" + empty.FullName, "-p:RestorePackagesPath=" + copy.At("probe-packages"));
    }

    [GeneratedRegex(@"Unable to find package ([A-Za-z.]+)\. ")]
    private static partial Regex Missing();

    [GeneratedRegex("error ([A-Z]+[0-9]+)")]
    private static partial Regex Error();
}
