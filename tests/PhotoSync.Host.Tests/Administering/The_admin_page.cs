using System.IO.Compression;
using Microsoft.Playwright;
using PhotoSync.Host.Tests.Browsing;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace PhotoSync.Host.Tests.Administering;

[Trait("Pace", "Slow")]
public sealed class The_admin_page(Chromium chromium, ITestOutputHelper output) : IClassFixture<Chromium>
{
    [ChromiumTheory]
    [InlineData("light", 1280)]
    [InlineData("dark", 1280)]
    [InlineData("contrast", 1280)]
    [InlineData("light", 360)]
    public async Task Is_accessible_in_every_view_and_never_scrolls_sideways(string theme, int width)
    {
        await using var admin = await AdminInChromium.OpenAsync(chromium, theme, width);
        await Expect(admin.Tab.Locator("canvas")).ToBeVisibleAsync();
        await admin.LookAsync($"coverage-{theme}-{width}");
        await admin.AssertAccessibleAsync("coverage");

        foreach (var (name, hash) in new[] { ("people", "#/people"), ("person", "#/people/c0de0000-0000-4000-8000-000000000003"), ("campaigns", "#/campaigns"), ("draft", "#/campaigns/new"), ("audit", "#/audit") })
        {
            await admin.GoAsync(hash);
            await admin.LookAsync($"{name}-{theme}-{width}");
            await admin.AssertAccessibleAsync(name);
        }
    }

    /// <summary>The figure is printed, not judged: machines differ. The weight is judged.</summary>
    [ChromiumFact]
    public async Task Is_light_on_the_wire_and_says_how_soon_it_was_useful()
    {
        await using var admin = await AdminInChromium.OpenAsync(chromium);

        var opening = await admin.OpenAgainAsync();

        output.WriteLine($"{opening}");
        Assert.InRange(opening.Kilobytes, 1, 300);
        Assert.InRange(opening.Useful, opening.FirstPaint, double.MaxValue);
    }

    [ChromiumFact]
    public async Task Leads_from_a_state_to_its_people_and_from_a_person_to_their_story()
    {
        await using var admin = await AdminInChromium.OpenAsync(chromium);

        await admin.Tab.GetByRole(AriaRole.Link, new() { Name = "Never arrived" }).ClickAsync();
        await Expect(admin.Tab.Locator("tbody tr")).ToHaveCountAsync(2);
        await admin.Tab.GetByRole(AriaRole.Link, new() { Name = "Mei Tanaka" }).ClickAsync();

        await Expect(admin.Tab.GetByRole(AriaRole.Heading, new() { Name = "Mei Tanaka" })).ToBeVisibleAsync();
        await Expect(admin.Tab.GetByText("Found: Never arrived")).ToBeVisibleAsync();
    }

    [ChromiumFact]
    public async Task Shows_neither_names_nor_few_people_where_administrators_see_counts_only()
    {
        await using var admin = await AdminInChromium.OpenAsync(chromium, settings: ["--Privacy:CountsOnly", "true"]);

        await Expect(admin.Tab.GetByText("Names are not shown here")).ToBeVisibleAsync();
        await Expect(admin.Tab.GetByRole(AriaRole.Link, new() { Name = "People", Exact = true })).ToHaveCountAsync(0);
        await Expect(admin.Tab.Locator(".legend")).ToContainTextAsync("Not shown 17");
        await Expect(admin.Tab.Locator("td.end").Filter(new() { HasText = "few" }).First).ToBeVisibleAsync();
        await admin.LookAsync("counts-only");
    }

    [ChromiumFact]
    public async Task Finds_people_while_one_types()
    {
        await using var admin = await AdminInChromium.OpenAsync(chromium);
        await admin.GoAsync("#/people");

        await admin.Tab.GetByLabel("Search people").FillAsync("lindq");

        await Expect(admin.Tab.Locator("tbody tr")).ToHaveCountAsync(1);
        await Expect(admin.Tab.Locator("tbody")).ToContainTextAsync("Clara Lindqvist");
    }

    [ChromiumFact]
    public async Task Looks_at_everybody_at_a_click_and_says_when_it_is_done()
    {
        await using var admin = await AdminInChromium.OpenAsync(chromium);
        await admin.Contoso.ControlAsync("DELETE", "people/c0de0000-0000-4000-8000-000000000016");

        await admin.Tab.GetByRole(AriaRole.Button, new() { Name = "Look at everybody now" }).ClickAsync();

        await Expect(admin.Tab.GetByText("of 22 people have the same photo")).ToBeVisibleAsync();
    }

    [ChromiumFact]
    public async Task Downloads_the_people_who_are_shown()
    {
        await using var admin = await AdminInChromium.OpenAsync(chromium);
        await admin.GoAsync("#/people?state=neverSynced");

        var download = await admin.Page.RunAndWaitForDownloadAsync(() => admin.Tab.GetByRole(AriaRole.Button, new() { Name = "Download as CSV" }).ClickAsync());

        await using var content = await download.CreateReadStreamAsync();
        using var text = new StreamReader(content);
        Assert.Equal(3, (await text.ReadToEndAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [ChromiumFact]
    public async Task Is_worked_by_keyboard_alone()
    {
        await using var admin = await AdminInChromium.OpenAsync(chromium);
        await admin.Tab.GetByRole(AriaRole.Link, new() { Name = "People", Exact = true }).FocusAsync();

        await admin.Page.Keyboard.PressAsync("Enter");
        await Expect(admin.Tab.GetByRole(AriaRole.Heading, new() { Name = "People" })).ToBeVisibleAsync();
        await admin.Page.Keyboard.PressAsync("Tab");
        await admin.Page.Keyboard.PressAsync("Tab");
        await admin.Page.Keyboard.TypeAsync("mei t");

        await Expect(admin.Tab.Locator("tbody tr")).ToHaveCountAsync(1);
    }

    [ChromiumFact]
    public async Task Speaks_Swedish_to_whoever_does()
    {
        await using var admin = await AdminInChromium.OpenAsync(chromium, locale: "sv-SE");

        await Expect(admin.Tab.GetByRole(AriaRole.Heading, new() { Name = "Bildtäckning" })).ToBeVisibleAsync();
        await admin.LookAsync("coverage-swedish");
    }

    [ChromiumFact]
    public async Task Opens_in_a_plain_browser_after_signing_in_there()
    {
        await using var contoso = await Coverage.Swept.StartAsync();
        await contoso.SweepAsync();
        await using var context = await chromium.OpenAsync(1280, 900, ignoreCertificates: true);
        var page = await context.NewPageAsync();

        await page.GotoAsync(new Uri(contoso.Host.Address, "admin").AbsoluteUri);
        await page.GetByText("Samuel Baptiste").ClickAsync();

        await Expect(page.GetByText("people have the same photo in both places")).ToBeVisibleAsync();
    }

    [Fact]
    public void Weighs_less_than_300_KB_with_all_that_it_may_fetch()
    {
        var root = Path.Combine(Architecture.SourceTree.Root, "src/PhotoSync.Host/wwwroot");
        string[] vendored = ["vendor/teams-js/MicrosoftTeams.min.js", "vendor/msal-browser/msal-browser.min.js", "vendor/chart.js/chart.umd.min.js"];
        var files = Directory.EnumerateFiles(Path.Combine(root, "admin"), "*", SearchOption.AllDirectories).Concat(vendored.Select(file => Path.Combine(root, file)));

        Assert.InRange(files.Sum(file => Packed(File.ReadAllBytes(file))), 1, 300_000);
    }

    [Fact]
    public void Fetches_only_libraries_that_were_reviewed()
    {
        var root = Path.Combine(Architecture.SourceTree.Root, "src/PhotoSync.Host/wwwroot");
        var reviewed = File.ReadAllText(Path.Combine(root, "vendor/vendor.json"));
        var fetched = System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(Path.Combine(root, "admin/vendor.js")), "\"/vendor/([^\"]+)\", \"(sha384-[^\"]+)\"");

        Assert.Equal(3, fetched.Count);
        Assert.All(fetched, file => Assert.Contains($"\"{file.Groups[1].Value}\": \"{file.Groups[2].Value}\"", reviewed, StringComparison.Ordinal));
    }

    [Fact]
    public void Says_everything_in_both_languages()
    {
        var root = Path.Combine(Architecture.SourceTree.Root, "src/PhotoSync.Host/wwwroot/admin");

        Assert.Equal(Keys(Path.Combine(root, "english.js")), Keys(Path.Combine(root, "swedish.js")));
    }

    private static IEnumerable<string> Keys(string path) =>
        System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(path), "(?:^|[ {])(\"[\\w.]+\"|\\w+): \"").Select(match => match.Groups[1].Value.Trim('"')).Order(StringComparer.Ordinal);

    private static long Packed(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize))
            gzip.Write(content);
        return packed.ToArray().Length;
    }
}
