using System.Text.RegularExpressions;
using PhotoSync.Shipping.Tests.Repository;
using YamlDotNet.RepresentationModel;

namespace PhotoSync.Shipping.Tests.AppPackage;

/// <summary>m365agents.yml and its sisters: every file they name is there, and every placeholder of the manifest has a value.</summary>
public sealed partial class The_toolkits_files
{
    private static readonly string[] Made = ["TEAMS_APP_ID", "PUBLISHED_TEAMS_APP_ID", "BOT_DOMAIN", "WEB_APP_RESOURCE_ID"];

    [Theory]
    [InlineData("m365agents.yml")]
    [InlineData("m365agents.local.yml")]
    public void Name_only_files_that_are_there(string file)
    {
        var named = Scalars(file).Where(value => value.StartsWith("./", StringComparison.Ordinal) && !value.Contains("/artifacts", StringComparison.Ordinal));

        Assert.NotEmpty(named);
        Assert.All(named, path => Assert.True(Path.Exists(Root.Path(path)), path));
    }

    [Theory]
    [InlineData("dev", "m365agents.yml")]
    [InlineData("local", "m365agents.local.yml")]
    public void Give_each_placeholder_a_value(string environment, string file)
    {
        var given = File.ReadLines(Root.Path("deploy", "env", $".env.{environment}")).Where(line => line.Contains('=', StringComparison.Ordinal)).Select(line => line.Split('=')[0]).Concat(Made).ToHashSet();
        var asked = Placeholder().Matches(Root.Read(file) + Root.Read("appPackage", "manifest.json")).Select(match => match.Groups["name"].Value);

        Assert.All(asked, name => Assert.Contains(name, given));
    }

    [Fact]
    public void Give_the_template_only_parameters_that_it_has()
    {
        var parameters = System.Text.Json.Nodes.JsonNode.Parse(Root.Read("deploy", "main.parameters.json"))!["parameters"]!.AsObject();

        Assert.All(parameters, parameter => Assert.Contains($"\nparam {parameter.Key} ", Root.Read("deploy", "main.bicep"), StringComparison.Ordinal));
    }

    private static IEnumerable<string> Scalars(string file)
    {
        using var text = File.OpenText(Root.Path(file));
        var stream = new YamlStream();
        stream.Load(text);
        return [.. stream.Documents.SelectMany(document => document.AllNodes).OfType<YamlScalarNode>().Select(scalar => scalar.Value ?? "")];
    }

    [GeneratedRegex(@"\$\{\{(?<name>\w+)\}\}")]
    private static partial Regex Placeholder();
}
