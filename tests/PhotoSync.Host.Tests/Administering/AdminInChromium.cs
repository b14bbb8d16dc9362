using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using PhotoSync.Host.Tests.Browsing;
using PhotoSync.Host.Tests.Coverage;
using static Microsoft.Playwright.Assertions;

namespace PhotoSync.Host.Tests.Administering;

/// <summary>The administrator of a swept Contoso at the coverage tab of the chat, in a real browser. What the browser complains of fails the test at its end.</summary>
internal sealed class AdminInChromium : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    private AdminInChromium(Swept contoso, IBrowserContext context, IPage page) => (Contoso, this.context, Page) = (contoso, context, page);

    public Swept Contoso { get; }

    public IPage Page { get; }

    public IFrameLocator Tab => Page.FrameLocator("iframe.tab-frame");

    public static async Task<AdminInChromium> OpenAsync(Chromium chromium, string theme = "light", int width = 1280, string? locale = null, params string[] settings)
    {
        var contoso = await Swept.StartAsync(settings);
        await contoso.SweepAsync();
        var context = await chromium.OpenAsync(width, 900);
        context.SetDefaultTimeout(60_000);
        await context.AddInitScriptAsync($"localStorage.getItem('photosync.theme') ?? localStorage.setItem('photosync.theme', '{theme}')");
        var page = await context.NewPageAsync();
        var admin = new AdminInChromium(contoso, context, page);
        page.Console += (_, message) => admin.Note(message);
        page.PageError += (_, error) => admin.complaints.Add(error);
        if (locale is not null)
            await contoso.ControlAsync("PATCH", "people/c0de0000-0000-4000-8000-000000000011", new { preferredLanguage = locale });
        await page.GotoAsync($"{contoso.Host.Tenant.HttpBase}#/c0de0000-0000-4000-8000-000000000011");
        await page.GetByRole(AriaRole.Tab, new() { Name = "Coverage" }).ClickAsync();
        await admin.SettledAsync();
        return admin;
    }

    /// <summary>Goes to a view and waits until it is drawn.</summary>
    public async Task GoAsync(string hash)
    {
        await Tab.Locator("body").EvaluateAsync("(_, hash) => { location.hash = hash; }", hash);
        await SettledAsync();
    }

    public async Task SettledAsync() => await Expect(Tab.Locator("main:not([aria-busy]) h1").First).ToBeVisibleAsync(new() { Timeout = 60_000 });

    public async Task AssertAccessibleAsync(string view)
    {
        var axe = await Page.RunAxe();
        Assert.Equal([], axe.Violations.Select(violation => $"{view}: {violation.Id}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"));
        Assert.True(await Tab.Locator("html").EvaluateAsync<bool>("page => page.scrollWidth <= page.clientWidth"), $"{view} scrolls sideways.");
    }

    /// <summary>Keeps a picture for the eye where the environment names a folder.</summary>
    public async Task LookAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("PHOTOSYNC_SCREENSHOTS") is { Length: > 0 } folder)
            await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"admin-{name}.png") });
    }

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        await Contoso.DisposeAsync();
        Assert.Empty(complaints);
    }

    // TeamsJS would fetch a newer list of hosts; the page's policy lets it speak to PhotoSync only.
    private void Note(IConsoleMessage message)
    {
        if (message.Type is "error" && !message.Text.Contains("res.cdn.office.net", StringComparison.Ordinal) && !message.Location.Contains("favicon.ico", StringComparison.Ordinal))
            complaints.Add(message.Text);
    }
}
