using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PhotoSync.Shipping.Tests.Repository;

namespace PhotoSync.Shipping.Tests.Release;

[Trait("Pace", "Slow")]
public sealed partial class The_release
{
    private static readonly string Version = XDocument.Load(Root.Path("Directory.Build.props")).Descendants("Version").Single().Value;

    [Fact]
    public void Has_its_version_from_one_place()
    {
        var informational = typeof(Program).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

        Assert.Equal(Version, informational.Split('+')[0]);
        Assert.DoesNotContain(Directory.EnumerateFiles(Root.Path("src"), "*.csproj", SearchOption.AllDirectories), project => XDocument.Load(project).Descendants("Version").Any());
    }

    [Theory]
    [InlineData("deploy/compose.yaml")]
    [InlineData("deploy/kubernetes/photosync.yaml")]
    [InlineData("deploy/Containerfile")]
    public void Is_named_by_that_version_in(string file)
    {
        var named = Image().Matches(Root.Read(file)).Select(match => match.Groups["version"].Value).Distinct();

        Assert.Equal([Version], named);
    }

    [Fact]
    public void Is_compiled_ahead_and_has_a_bill_of_materials_by_a_pinned_tool()
    {
        var script = Root.Read("deploy", "publish.sh");
        var tool = JsonNode.Parse(Root.Read(".config", "dotnet-tools.json"))!["tools"]!["cyclonedx"]!;

        Assert.Contains("-p:PublishReadyToRun=true", script, StringComparison.Ordinal);
        Assert.Contains($"dotnet {tool["commands"]![0]}", script, StringComparison.Ordinal);
        Assert.Matches(@"^\d+\.\d+\.\d+$", (string)tool["version"]!);
    }

    [Fact]
    public async Task Says_what_it_would_do_when_dry()
    {
        var run = (await Run.OfAsync("bash", ["deploy/publish.sh", "--dry-run"])).Succeeded();

        Assert.Contains("would: publish for linux-x64", run.Output, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"photosync:(?<version>\d+\.\d+\.\d+)")]
    private static partial Regex Image();
}
