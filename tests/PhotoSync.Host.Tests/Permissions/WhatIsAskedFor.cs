using System.Text.RegularExpressions;
using PhotoSync.Host.Permissions;
using PhotoSync.Host.Tests.Architecture;
using PhotoSync.Microsoft365.Calls;

namespace PhotoSync.Host.Tests.Permissions;

public sealed partial class WhatIsAskedFor
{
    private static readonly AskedPermissions Asked = AskedPermissions.Read();

    [Fact]
    public void Covers_every_permission_whose_absence_a_finding_can_name()
    {
        var named = Enum.GetValues<Operation>().Select(RequiredPermissions.For).ToList();
        var delegated = named.Select(needed => needed.InOwnName).OfType<string>();
        var application = named.Select(needed => needed.ForApplication).OfType<string>();

        Assert.DoesNotContain(delegated, name => !IsAsked(name, "delegated") && !IsCovered(name));
        Assert.DoesNotContain(application, name => !IsAsked(name, "application"));
    }

    [Fact]
    public void Stands_in_the_admin_guide_line_by_line()
    {
        var guide = File.ReadAllText(SourceTree.At("deploy/README.md"));

        Assert.DoesNotContain(Asked.Permissions.Select(Line), line => !guide.Contains(line, StringComparison.Ordinal));
        Assert.Equal(Asked.Permissions.Count, TableLine().Count(guide));
    }

    [Fact]
    public void Is_all_that_scripts_and_templates_name()
    {
        var names = Asked.Permissions.Select(permission => permission.Name).ToHashSet();
        var found = from pattern in new[] { "*.sh", "*.ps1", "*.bicep", "*.json", "*.yaml", "*.yml" }
                    from folder in new[] { "deploy", "appPackage" }
                    where Directory.Exists(SourceTree.At(folder))
                    from path in SourceTree.Files(folder, pattern)
                    from Match match in PermissionName().Matches(File.ReadAllText(path))
                    where !names.Contains(match.Value)
                    select $"{SourceTree.Name(path)}: {match.Value}";

        Assert.Empty(found);
    }

    [Fact]
    public void Belongs_to_features_that_are_played()
    {
        Assert.Empty(Flows.All.Keys.Except(Asked.Features.Keys));
        Assert.All(Asked.Permissions, permission => Assert.Contains(permission.Feature, Asked.Features));
        Assert.All(Asked.Permissions, permission => Assert.Contains(permission.Proof, new[] { "documented", "unproved" }));
    }

    private static string Line(AskedPermission permission) =>
        $"| {permission.Name}{(permission.Role is { } role ? $" ({role}, My Site Host)" : "")} | {permission.Resource}, {permission.Kind} | {permission.Feature} | {permission.For} | {permission.Without} | {permission.Proof} |";

    private static bool IsAsked(string name, string kind)
    {
        var (resource, plain) = name.Contains("(SharePoint", StringComparison.Ordinal) ? ("SharePoint", name.Split(' ')[0]) : ("Graph", name);
        return Asked.Permissions.Any(permission => permission.Kind == kind && permission.Resource == resource && permission.Name == plain);
    }

    // User.ReadWrite, which writing needs, holds User.Read (domain.md §2.1). The app is installed by the application alone, never in a person's name.
    private static bool IsCovered(string name) =>
        (name == "User.Read" && IsAsked("User.ReadWrite", "delegated")) || name.StartsWith("TeamsAppInstallation.", StringComparison.Ordinal);

    [GeneratedRegex(@"\b[A-Z][A-Za-z]+\.(?:Read|ReadWrite|ReadBasic|ReadWriteSelf\w*|FullControl|Manage|Selected|Submit)(?:\.All)?\b")]
    private static partial Regex PermissionName();

    [GeneratedRegex(@"^\| [A-Z]\w+\.[\w.]+ ?[^|]*\| (?:Graph|SharePoint), (?:delegated|application) \|", RegexOptions.Multiline)]
    private static partial Regex TableLine();
}
