using System.Text.Json.Nodes;
using NJsonSchema;
using PhotoSync.Shipping.Tests.Repository;
using SkiaSharp;

namespace PhotoSync.Shipping.Tests.AppPackage;

[Trait("Pace", "Slow")]
public sealed class The_packages(Packages packages) : IClassFixture<Packages>
{
    private static readonly string[] Languages = ["de", "es", "fr", "sv"];

    public static TheoryData<string> Both => Packages.Names;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Hold_a_manifest_of_version_1_30_by_Microsofts_schema(string package)
    {
        var schema = await JsonSchema.FromJsonAsync(Root.Read("tests", "PhotoSync.Shipping.Tests", "Schemas", "teams-manifest-1.30.schema.json"));

        Assert.Empty(schema.Validate(packages.Text(package, "manifest.json")));
        Assert.Equal("1.30", (string?)Manifest(package)["manifestVersion"]);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Speak_each_language_of_the_bot_by_Microsofts_schema(string package)
    {
        var schema = await JsonSchema.FromJsonAsync(Root.Read("tests", "PhotoSync.Shipping.Tests", "Schemas", "teams-localization-1.30.schema.json"));
        var named = Manifest(package)["localizationInfo"]!["additionalLanguages"]!.AsArray().Select(language => ((string)language!["languageTag"]!, (string)language["file"]!));

        Assert.Equal(Languages.Select(language => (language, $"languages/{language}.json")), named.Order());
        Assert.All(Languages, language => Assert.Empty(schema.Validate(packages.Text(package, $"languages/{language}.json"))));
        Assert.Equal(Languages, Directory.EnumerateFiles(Root.Path("src", "PhotoSync.Bot", "Speaking"), "Sentences.*.resx").Select(file => Path.GetFileName(file).Split('.')[1]).Order());
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Translate_the_same_texts_into_each_language(string package)
    {
        var keys = Languages.Select(language => string.Join(' ', JsonNode.Parse(packages.Text(package, $"languages/{language}.json"))!.AsObject().Select(text => text.Key).Order())).Distinct();

        Assert.Single(keys);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Hold_nothing_but_what_the_store_takes(string package)
    {
        using var archive = packages.Open(package);

        Assert.Equal(["color.png", .. Languages.Select(language => $"languages/{language}.json"), "manifest.json", "outline.png"], archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Have_icons_of_the_sizes_and_colours_that_Teams_asks_for(string package)
    {
        using var color = SKBitmap.Decode(packages.Bytes(package, "color.png"));
        using var outline = SKBitmap.Decode(packages.Bytes(package, "outline.png"));

        Assert.Equal((192, 192, 32, 32), (color.Width, color.Height, outline.Width, outline.Height));
        Assert.All(color.Pixels, pixel => Assert.Equal(255, pixel.Alpha));
        Assert.All(outline.Pixels.Where(pixel => pixel.Alpha > 0), pixel => Assert.Equal((255, 255, 255), (pixel.Red, pixel.Green, pixel.Blue)));
        Assert.InRange(outline.Pixels.Count(pixel => pixel.Alpha > 128), 100, 600);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Ask_for_no_right_in_teams_chats_or_on_devices(string package)
    {
        var manifest = Manifest(package);

        Assert.Empty(manifest["authorization"]!["permissions"]!["resourceSpecific"]!.AsArray());
        Assert.Null(manifest["permissions"]);
        Assert.Null(manifest["devicePermissions"]);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Name_only_their_own_host_and_the_sign_in_page(string package)
    {
        var manifest = Manifest(package);

        Assert.All(manifest["validDomains"]!.AsArray(), domain => Assert.Contains((string)domain!, new[] { "photosync.contoso.com", "token.botframework.com" }));
        Assert.Equal($"api://photosync.contoso.com/botid-{Packages.BotId}", (string?)manifest["webApplicationInfo"]!["resource"]);
        Assert.Equal(Packages.BotId, (string?)manifest["webApplicationInfo"]!["id"]);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Leave_no_placeholder_and_take_quotation_marks_as_text(string package)
    {
        Assert.DoesNotContain("${{", packages.Text(package, "manifest.json"), StringComparison.Ordinal);
        Assert.Equal("Contoso \"IT\"", (string?)Manifest(package)["developer"]!["name"]);
    }

    [Fact]
    public void Are_a_personal_bot_that_takes_files_and_a_tab_for_administrators()
    {
        var bot = Manifest("PhotoSync.zip")["bots"]![0]!;
        var tab = Manifest("PhotoSync.Admin.zip")["staticTabs"]![0]!;

        Assert.Equal(("personal", true), ((string)bot["scopes"]!.AsArray().Single()!, (bool)bot["supportsFiles"]!));
        Assert.Equal(("personal", "https://photosync.contoso.com/admin"), ((string)tab["scopes"]!.AsArray().Single()!, (string)tab["contentUrl"]!));
        Assert.Null(Manifest("PhotoSync.zip")["staticTabs"]);
        Assert.Null(Manifest("PhotoSync.Admin.zip")["bots"]);
    }

    [Fact]
    public void Are_two_apps_of_one_version()
    {
        var (employees, admins) = (Manifest("PhotoSync.zip"), Manifest("PhotoSync.Admin.zip"));

        Assert.NotEqual((string?)employees["id"], (string?)admins["id"]);
        Assert.NotEqual(Packages.BotId, (string?)employees["id"]);
        Assert.Equal([typeof(Program).Assembly.GetName().Version!.ToString(3)], new[] { (string?)employees["version"], (string?)admins["version"] }.Distinct());
    }

    [Theory]
    [InlineData("--domain https://photosync.contoso.com", "--domain is a host name alone")]
    [InlineData("--domain photosync", "--domain is a host name alone")]
    [InlineData("--domain photosync.contoso.com --cloud Moon", "--cloud is Global or GccHigh")]
    [InlineData("--domian photosync.contoso.com", "--domian is no option")]
    [InlineData("--cloud Global", "--domain is missing")]
    public async Task Are_not_written_from_values_that_cannot_be_right(string options, string said)
    {
        var run = await Packages.WriteAsync(options.Split(' '));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(said, run.Output, StringComparison.Ordinal);
    }

    private JsonNode Manifest(string package) => JsonNode.Parse(packages.Text(package, "manifest.json"))!;
}
