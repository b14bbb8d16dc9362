using System.Security.Cryptography;
using System.Text.Json;
using PhotoSync.Host.Tests.Architecture;

namespace PhotoSync.Host.Tests.Web;

public sealed class VendoredScripts
{
    private static readonly string Folder = Path.Combine(SourceTree.Root, "src/PhotoSync.Host/wwwroot/vendor");

    [Fact]
    public void Are_the_files_that_were_reviewed()
    {
        var packages = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "vendor.json"))).RootElement.EnumerateArray().ToList();
        var listed = packages.SelectMany(package => package.GetProperty("files").EnumerateObject()).ToDictionary(file => file.Name, file => file.Value.GetString()!);

        var present = Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) != "vendor.json")
            .ToDictionary(path => Path.GetRelativePath(Folder, path), path => "sha384-" + Convert.ToBase64String(SHA384.HashData(File.ReadAllBytes(path))));

        Assert.Equal(listed.OrderBy(file => file.Key), present.OrderBy(file => file.Key));
        Assert.All(packages, package => Assert.False(string.IsNullOrEmpty(package.GetProperty("version").GetString() + package.GetProperty("licence").GetString())));
    }

    [Fact]
    public void Are_named_with_their_hash_by_the_page_that_loads_them()
    {
        var page = File.ReadAllText(Path.Combine(Folder, "../crop/index.html"));
        var named = System.Text.RegularExpressions.Regex.Matches(page, "\"/vendor/([^\"]+)\" integrity=\"([^\"]+)\"").ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

        Assert.Equal(["cropperjs/cropper.esm.min.js", "teams-js/MicrosoftTeams.min.js"], named.Keys.Order());
        Assert.All(named, file => Assert.Equal("sha384-" + Convert.ToBase64String(SHA384.HashData(File.ReadAllBytes(Path.Combine(Folder, file.Key)))), file.Value));
    }
}
