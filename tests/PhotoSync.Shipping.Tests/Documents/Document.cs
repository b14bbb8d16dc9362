using System.Text.RegularExpressions;
using PhotoSync.Shipping.Tests.Repository;

namespace PhotoSync.Shipping.Tests.Documents;

/// <summary>A document of the repository: what it links to and the commands it tells people to run.</summary>
internal sealed partial record Document(string Path, string Text)
{
    public static IEnumerable<Document> All { get; } =
        [.. new[] { "README.md", "deploy/README.md", "appPackage/README.md" }.Concat(Directory.EnumerateFiles(Root.Path("src"), "*.md", SearchOption.AllDirectories).Select(file => System.IO.Path.GetRelativePath(Root.Folder, file)))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/vendor/", StringComparison.Ordinal))
            .Select(file => new Document(file, Root.Read(file)))];

    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>Files of the repository that are linked or shown.</summary>
    public IEnumerable<string> Links => Link().Matches(Text).Select(match => match.Groups["target"].Value).Where(target => !target.Contains("://", StringComparison.Ordinal) && target[0] != '#').Select(target => target.Split('#')[0]);

    /// <summary>Lines of fenced blocks and whole commands between back ticks, continued lines joined.</summary>
    public IEnumerable<string> Commands => Fence().Matches(Text)
        .SelectMany(block => block.Groups["text"].Value.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n'))
        .Concat(Inline().Matches(Text).Select(match => match.Groups["text"].Value))
        .Select(line => line.Trim())
        .Where(line => Starts.Any(start => line.StartsWith(start, StringComparison.Ordinal)))
        .Distinct();

    private static string[] Starts { get; } = ["dotnet ", "bash ", "az ", "pg_dump ", "pg_restore ", "atk ", "kubectl ", "docker ", "npm ", "curl ", "pwsh "];

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^```[a-z]*\n(?<text>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex("`(?<text>[^`\n]+)`")]
    private static partial Regex Inline();
}
