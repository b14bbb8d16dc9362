using System.Text.RegularExpressions;
using PhotoSync.Diagnosis;
using PhotoSync.Shipping.Tests.Deployment;
using PhotoSync.Shipping.Tests.Deployment.FakeAzure;
using PhotoSync.Shipping.Tests.Repository;
using SkiaSharp;

namespace PhotoSync.Shipping.Tests.Documents;

[Trait("Pace", "Slow")]
public sealed partial class The_documents
{
    public static TheoryData<string> Scripts => [.. Commands("bash deploy/")];

    [Fact]
    public void Link_only_to_what_is_there() =>
        Assert.Empty(from document in Document.All from link in document.Links where !Path.Exists(Root.Path(document.Folder, link)) select $"{document.Path}: {link}");

    [Fact]
    public void Name_only_projects_and_scripts_that_are_there()
    {
        var named = from document in Document.All
                    from command in document.Commands
                    let file = File().Match(command).Groups["file"].Value
                    where file.Length > 0 && !Path.Exists(Root.Path(file)) && !Path.Exists(Root.Path(document.Folder, file))
                    select $"{document.Path}: {command}";

        Assert.Empty(named);
    }

    [Fact]
    public void Tell_nobody_to_run_what_no_test_runs_without_a_reason()
    {
        var unknown = Commands("").Where(command => CommandCheck.Of(command) is null);

        Assert.Empty(unknown);
        Assert.All(CommandCheck.All, check => Assert.True(check.Test is null != check.WhyNot is null, check.Start));
        Assert.All(CommandCheck.All, check => Assert.Contains(Commands(""), command => CommandCheck.Of(command) == check));
    }

    [Fact]
    public void Are_held_against_tests_that_exist()
    {
        var sources = Directory.EnumerateFiles(Root.Path("tests"), "*.cs", SearchOption.AllDirectories).ToLookup(Path.GetFileNameWithoutExtension);
        var named = CommandCheck.All.Where(check => check.Test is not null).Select(check => check.Test!.Split('.'));

        Assert.All(named, test => Assert.Contains(sources[test[0]], file => System.IO.File.ReadAllText(file).Contains($" {test[1]}(", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task Give_deploys_scripts_options_that_they_take(string command)
    {
        using var tenant = new Tenant();
        if (!command.Contains("register.sh", StringComparison.Ordinal))
            (await tenant.RunAsync("register.sh", "--name", "PhotoSync")).Succeeded();
        var words = Word().Matches(command).Select(word => word.Value.Trim('"')).ToList();

        var run = await tenant.RunAsync(words[1]["deploy/".Length..], [.. words[2..].Where(word => word != "--dry-run"), "--dry-run"]);

        Assert.True(run.ExitCode == 0, $"{command}\n{run.Output}");
    }

    [Fact]
    public void Give_the_template_only_parameters_that_it_has()
    {
        var template = Root.Read("deploy", "main.bicep");
        var given = Commands("az deployment group create").SelectMany(command => Given().Matches(command).Select(match => match.Groups["name"].Value)).ToList();

        Assert.NotEmpty(given);
        Assert.All(given, name => Assert.Contains($"\nparam {name} ", template, StringComparison.Ordinal));
    }

    [Fact]
    public void Name_only_outputs_that_the_template_has()
    {
        var template = Root.Read("deploy", "main.bicep");
        var step = Root.Read("deploy", "README.md").Split("## 2. Azure")[1].Split("##")[0];
        var named = Code().Matches(step.Split("lists")[1]).Select(match => match.Groups["name"].Value).ToList();

        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.Contains($"\noutput {name} ", template, StringComparison.Ordinal));
    }

    [Fact]
    public void Tell_IT_what_to_do_for_each_finding()
    {
        var rows = Root.Read("deploy", "README.md").Split("| finding | what it is | do |")[1].Split("\n\n")[0];

        Assert.Equal(Enum.GetNames<PhotoState>().Order(), Row().Matches(rows).Select(row => row.Groups["name"].Value).Order());
    }

    [Fact]
    public void Name_only_settings_that_the_program_reads()
    {
        var named = Document.All.Where(document => document.Path is "deploy/README.md").SelectMany(document => Setting().Matches(document.Text).Select(match => match.Groups["name"].Value));

        Assert.All(named.Distinct(), name => Assert.True(KnownSettings.Has(name), name));
    }

    [Fact]
    public async Task Write_the_packages_by_a_command_that_works()
    {
        var command = Commands("dotnet run appPackage/package.cs").First();
        var words = Word().Matches(command).Select(word => word.Value.Trim('"')).ToArray();
        var into = Directory.CreateTempSubdirectory("photosync-documents-");

        (await Run.OfAsync("dotnet", [.. words[1..], "--out", into.FullName])).Succeeded();

        Assert.Equal(["PhotoSync.Admin.zip", "PhotoSync.zip"], into.EnumerateFiles().Select(file => file.Name).Order());
        into.Delete(recursive: true);
    }

    [Fact]
    public void Show_a_picture_of_the_running_product_in_a_good_size()
    {
        using var picture = SKBitmap.Decode(Root.Path("deploy", "screenshots", "chat.png"));

        Assert.InRange(picture.Width, 1000, 1600);
        Assert.Contains("deploy/screenshots/chat.png", Root.Read("README.md"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Commands(string start) => Document.All.SelectMany(document => document.Commands).Where(command => command.StartsWith(start, StringComparison.Ordinal)).Distinct();

    [GeneratedRegex(@"^(?:dotnet run --project|dotnet run|dotnet publish|bash) (?<file>(?:src|tests|deploy|appPackage)/\S+)")]
    private static partial Regex File();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();

    [GeneratedRegex(@"`(?<name>\w+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"^\| (?<name>[A-Z]\w+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"(?<= )(?<name>[a-z]\w*)=")]
    private static partial Regex Given();

    [GeneratedRegex(@"`(?<name>(?:Storage|Bot|Microsoft365|DataProtection|Messages|SignOn|Cluster|Retention|Privacy|Coverage):[A-Za-z0-9:]+)")]
    private static partial Regex Setting();
}
