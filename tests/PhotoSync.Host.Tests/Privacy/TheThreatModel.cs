using System.Text.RegularExpressions;
using PhotoSync.Host.Tests.Architecture;

namespace PhotoSync.Host.Tests.Privacy;

public sealed partial class TheThreatModel
{
    [Fact]
    public void Names_only_tests_that_exist()
    {
        var rows = Row().Matches(Section()).Select(row => (Class: row.Groups[1].Value, Test: row.Groups[2].Value)).ToList();
        var sources = SourceTree.Files("tests", "*.cs").ToLookup(Path.GetFileNameWithoutExtension);

        Assert.True(rows.Count > 25);
        Assert.DoesNotContain(rows, row => !sources[row.Class].Any(path => IsTest(File.ReadAllText(path), row.Test)));
    }

    [Fact]
    public void Names_a_test_in_each_row()
    {
        var rows = Section().Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1);

        Assert.DoesNotContain(rows, row => !Row().IsMatch(row));
    }

    private static string Section() => File.ReadAllText(SourceTree.At("deploy/README.md")).Split("## Threat model")[1].Split("\n## ")[0];

    private static bool IsTest(string source, string name) => Regex.IsMatch(source, $@"(?:Fact|Theory)[^\n]*\]\s*(?:\[[^\n]*\]\s*)*public (?:async )?(?:Task|void) {name}\(");

    [GeneratedRegex(@"\| `(\w+)\.(\w+)` \|[ ]*\r?$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
