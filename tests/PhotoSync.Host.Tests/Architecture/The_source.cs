using System.Text.RegularExpressions;

namespace PhotoSync.Host.Tests.Architecture;

public sealed partial class The_source
{
    private static readonly string[] KindFolders = ["Models", "Services", "Helpers", "Utils", "Utilities", "Common", "Managers", "Misc"];

    [Fact]
    public void Has_no_folder_named_by_kind()
    {
        var folders = SourceTree.Files("src", "*.cs").Select(path => Path.GetDirectoryName(SourceTree.Name(path))!).Distinct();

        Assert.DoesNotContain(folders, folder => folder.Split('/').Intersect(KindFolders).Any());
    }

    [Fact]
    public void Has_files_that_one_can_read_at_a_glance()
    {
        var lengths = SourceTree.Files("src", "*.cs").Select(path => (Name: SourceTree.Name(path), Lines: File.ReadLines(path).Count())).OrderBy(f => f.Lines).ToList();

        Assert.DoesNotContain(lengths, file => file.Lines > 250);
        Assert.InRange(lengths[lengths.Count / 2].Lines, 1, 60);
        Assert.InRange(lengths[lengths.Count * 9 / 10].Lines, 1, 130);
    }

    [Fact]
    public void Logs_by_generated_methods_with_constant_templates()
    {
        var calls = from path in SourceTree.Files("src", "*.cs")
                    from line in File.ReadLines(path)
                    where DirectLogCall().IsMatch(line)
                    select $"{SourceTree.Name(path)}: {line.Trim()}";

        Assert.Empty(calls);
    }

    [Fact]
    public void Names_no_machine_and_leaves_nothing_open()
    {
        var found = from path in SourceTree.Files("src", "*.cs").Concat(SourceTree.Files("tests", "*.cs").Where(path => !path.Contains("/BotSdk", StringComparison.Ordinal))).Concat(SourceTree.Files("src", "*.md"))
                    where !path.EndsWith("/The_source.cs", StringComparison.Ordinal)
                    from line in File.ReadLines(path)
                    where LeftOpen().IsMatch(line) || (!path.Contains("/BotSdk/", StringComparison.Ordinal) && line.Contains("NotImplementedException", StringComparison.Ordinal))
                    select $"{SourceTree.Name(path)}: {line.Trim()}";

        Assert.Empty(found);
    }

    [Fact]
    public void Has_one_public_type_a_file()
    {
        var crowded = from path in SourceTree.Files("src", "*.cs")
                      let types = File.ReadLines(path).Count(line => PublicType().IsMatch(line))
                      where types > 1
                      select $"{SourceTree.Name(path)}: {types}";

        Assert.Empty(crowded);
    }

    [Fact]
    public void Seals_its_classes()
    {
        var declarations = SourceTree.Files("src", "*.cs").Where(path => !path.Contains("/BotSdk/", StringComparison.Ordinal)).SelectMany(File.ReadLines).Where(line => ClassDeclaration().IsMatch(line)).ToList();
        var open = declarations.Where(line => !Closed().IsMatch(line)).ToList();

        Assert.True(open.Count <= declarations.Count * 0.05, string.Join('\n', open));
    }

    [GeneratedRegex(@"\.Log(Trace|Debug|Information|Warning|Error|Critical)\(")]
    private static partial Regex DirectLogCall();

    [GeneratedRegex(@"\bTODO\b|\bFIXME\b|\bHACK\b|simplified version|(^|[^A-Za-z0-9_.-])/(work|farm)/", RegexOptions.IgnoreCase)]
    private static partial Regex LeftOpen();

    [GeneratedRegex(@"^public (?:[a-z]+ )*(?:class|record|struct|interface|enum|delegate)\b")]
    private static partial Regex PublicType();

    [GeneratedRegex(@"^\s*(?:public |internal |private |protected )?(?:[a-z]+ )*(?:class|record) [A-Z]")]
    private static partial Regex ClassDeclaration();

    [GeneratedRegex(@"\b(sealed|static|abstract|struct)\b")]
    private static partial Regex Closed();
}
