using System.Globalization;
using System.Text.RegularExpressions;
using PhotoSync.Host.Clustering;
using PhotoSync.Shipping.Tests.Repository;
using YamlDotNet.RepresentationModel;

namespace PhotoSync.Shipping.Tests.Deployment;

public sealed class Containers
{
    private static readonly string Version = typeof(Program).Assembly.GetName().Version!.ToString(3);
    private static readonly string[] Containerfile = File.ReadAllLines(Root.Path("deploy", "Containerfile"));

    [Fact]
    public void Have_neither_shell_nor_package_manager_but_languages_and_time_zones()
    {
        var last = Containerfile.Last(line => line.StartsWith("FROM ", StringComparison.Ordinal));

        Assert.EndsWith("-chiseled-extra", last, StringComparison.Ordinal);
        Assert.Contains("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=false", string.Join('\n', Containerfile), StringComparison.Ordinal);
    }

    [Fact]
    public void Do_not_run_as_root_nor_on_moving_images()
    {
        Assert.Contains("USER $APP_UID", Containerfile);
        Assert.DoesNotContain(Containerfile, line => line.StartsWith("FROM ", StringComparison.Ordinal) && (line.Contains(":latest", StringComparison.Ordinal) || !line.Contains(':', StringComparison.Ordinal)));
    }

    [Fact]
    public void Are_two_beside_one_database_in_the_compose_file()
    {
        var services = Yaml("deploy", "compose.yaml").Single()["services"];

        Assert.Equal(["photosync-1", "photosync-2", "database"], ((YamlMappingNode)services).Children.Keys.Select(key => key.ToString()));
    }

    [Theory]
    [InlineData("read_only", "true")]
    [InlineData("user", "1654:1654")]
    [InlineData("image", "photosync:{version}")]
    public void Are_hardened_in_the_compose_file(string key, string value) =>
        Assert.Equal(value.Replace("{version}", Version, StringComparison.Ordinal), Yaml("deploy", "compose.yaml").Single()["x-photosync"][key].ToString());

    [Fact]
    public void Get_no_setting_that_the_program_does_not_read()
    {
        var compose = ((YamlMappingNode)Yaml("deploy", "compose.yaml").Single()["x-photosync"]["environment"]).Children.Keys.Select(key => key.ToString());
        var container = ((YamlSequenceNode)Pod()["containers"][0]["env"]).Select(variable => variable["name"].ToString());
        var map = File.ReadLines(Root.Path("deploy", "kubernetes", "settings.example.env")).Select(line => line.Split('=')[0]);
        var image = Regex.Matches(string.Join('\n', Containerfile), @"^(?:ENV| {4,}) ?(\w+)=", RegexOptions.Multiline).Select(match => match.Groups[1].Value);

        Assert.All(compose.Concat(container).Concat(map).Concat(image), name => Assert.True(KnownSettings.Has(name), name));
    }

    [Theory]
    [InlineData("startupProbe", "/healthz")]
    [InlineData("livenessProbe", "/healthz")]
    [InlineData("readinessProbe", "/readyz")]
    public void Are_probed_in_Kubernetes(string probe, string path) => Assert.Equal(path, Pod()["containers"][0][probe]["httpGet"]["path"].ToString());

    [Theory]
    [InlineData("readOnlyRootFilesystem", "true")]
    [InlineData("allowPrivilegeEscalation", "false")]
    public void Are_hardened_in_Kubernetes(string key, string value)
    {
        Assert.Equal(value, Pod()["containers"][0]["securityContext"][key].ToString());
        Assert.Equal("true", Pod()["securityContext"]["runAsNonRoot"].ToString());
    }

    [Fact]
    public void Are_never_all_taken_away_at_once_in_Kubernetes()
    {
        Assert.Equal("1", Kind("PodDisruptionBudget")["spec"]["minAvailable"].ToString());
        Assert.Equal("2", Kind("Deployment")["spec"]["replicas"].ToString());
        Assert.Equal("0", Kind("Deployment")["spec"]["strategy"]["rollingUpdate"]["maxUnavailable"].ToString());
    }

    [Fact]
    public void Are_chosen_by_the_same_label_everywhere_in_Kubernetes()
    {
        string[] labels =
        [
            Kind("Deployment")["spec"]["selector"]["matchLabels"].ToString(), Kind("Deployment")["spec"]["template"]["metadata"]["labels"].ToString(),
            Kind("Service")["spec"]["selector"].ToString(), Kind("PodDisruptionBudget")["spec"]["selector"]["matchLabels"].ToString(), Kind("NetworkPolicy")["spec"]["podSelector"]["matchLabels"].ToString(),
        ];

        Assert.Single(labels.Distinct());
    }

    [Fact]
    public void Share_the_work_in_the_compose_file_on_a_port_that_is_not_published()
    {
        var common = Yaml("deploy", "compose.yaml").Single()["x-photosync"];
        var services = Yaml("deploy", "compose.yaml").Single()["services"];

        Assert.Equal("true", common["environment"]["Cluster__Enabled"].ToString());
        Assert.All(["photosync-1", "photosync-2"], service => Assert.EndsWith(":8080", Assert.Single((YamlSequenceNode)services[service]["ports"]).ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Share_the_work_in_Kubernetes_each_by_its_own_address_on_a_port_that_only_they_reach()
    {
        var variables = ((YamlSequenceNode)Pod()["containers"][0]["env"]).ToDictionary(variable => variable["name"].ToString());
        var ports = ((YamlSequenceNode)Pod()["containers"][0]["ports"]).ToDictionary(port => port["name"].ToString(), port => port["containerPort"].ToString());
        var rule = ((YamlSequenceNode)Kind("NetworkPolicy")["spec"]["ingress"]).Single(rule => rule["ports"][0]["port"].ToString() == "cluster");

        Assert.Equal("true", variables["Cluster__Enabled"]["value"].ToString());
        Assert.Equal("status.podIP", variables["Cluster__Address"]["valueFrom"]["fieldRef"]["fieldPath"].ToString());
        Assert.Equal(new ClusterOptions().Port.ToString(CultureInfo.InvariantCulture), ports["cluster"]);
        Assert.Equal(Kind("Deployment")["spec"]["selector"]["matchLabels"].ToString(), rule["from"][0]["podSelector"]["matchLabels"].ToString());
    }

    [Fact]
    public void Keep_little_of_what_decoders_free() => Assert.Contains("MALLOC_ARENA_MAX=2", string.Join('\n', Containerfile), StringComparison.Ordinal);

    private static YamlNode Pod() => Kind("Deployment")["spec"]["template"]["spec"];

    private static YamlNode Kind(string kind) => Yaml("deploy", "kubernetes", "photosync.yaml").Single(document => document["kind"].ToString() == kind);

    private static IEnumerable<YamlNode> Yaml(params string[] path)
    {
        using var file = File.OpenText(Root.Path(path));
        var stream = new YamlStream();
        stream.Load(new YamlDotNet.Core.MergingParser(new YamlDotNet.Core.Parser(file)));
        return [.. stream.Documents.Select(document => document.RootNode)];
    }
}
