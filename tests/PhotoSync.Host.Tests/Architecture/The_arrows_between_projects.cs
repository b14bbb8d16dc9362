using System.Xml.Linq;

namespace PhotoSync.Host.Tests.Architecture;

public sealed class The_arrows_between_projects
{
    [Theory]
    [InlineData("PhotoSync", "")]
    [InlineData("PhotoSync.Microsoft365", "PhotoSync")]
    [InlineData("PhotoSync.Reminders", "PhotoSync")]
    [InlineData("PhotoSync.Bot", "PhotoSync PhotoSync.Reminders")]
    [InlineData("PhotoSync.LocalTenant", "")]
    [InlineData("PhotoSync.Host", "PhotoSync PhotoSync.Bot PhotoSync.LocalTenant PhotoSync.Microsoft365 PhotoSync.Reminders")]
    public void Go_one_way(string project, string allowed)
    {
        var references = XDocument.Load(Path.Combine(SourceTree.Root, "src", project, project + ".csproj"))
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))
            .Order(StringComparer.Ordinal);

        Assert.Equal(allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries), references);
    }

    [Theory]
    [InlineData("PhotoSync", "Microsoft.Graph", "Microsoft.Bot", "System.Net.Http", "Microsoft.AspNetCore")]
    [InlineData("PhotoSync.Reminders", "Microsoft.Graph", "Microsoft.Bot", "AdaptiveCards")]
    [InlineData("PhotoSync.Bot", "Microsoft.Graph", "PhotoSync.Microsoft365", "PhotoSync.LocalTenant")]
    [InlineData("PhotoSync.LocalTenant", "PhotoSync.Microsoft365", "PhotoSync.Bot", "Microsoft.Graph")]
    public void Keep_what_a_project_must_not_see_out_of_its_source(string project, params string[] unseen)
    {
        var seen = from path in SourceTree.Files("src/" + project, "*.cs")
                   from line in File.ReadLines(path)
                   where unseen.Any(name => line.StartsWith($"using {name};", StringComparison.Ordinal) || line.StartsWith($"using {name}.", StringComparison.Ordinal))
                   select $"{SourceTree.Name(path)}: {line}";

        Assert.Empty(seen);
    }
}
