using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using PhotoSync.Host.Tests.Browsing;
using PhotoSync.Host.Tests.Coverage;
using static Microsoft.Playwright.Assertions;

namespace PhotoSync.Host.Tests.Administering;

/// <summary>The administrator of a swept Contoso at the coverage tab of the chat, in a real browser. What the browser complains of fails the test at its end.</summary>
internal sealed class AdminInChromium : IAsyncDisposable
{
    private readonly WatchedPage watched;

    private AdminInChromium(Swept contoso, WatchedPage watched) => (Contoso, this.watched) = (contoso, watched);

    public Swept Contoso { get; }

    public IPage Page => watched.Page;

    public IFrameLocator Tab => Page.FrameLocator("iframe.tab-frame");

    public static async Task<AdminInChromium> OpenAsync(Chromium chromium, string theme = "light", int width = 1280, string? locale = null, params string[] settings)
    {
        var contoso = await Swept.StartAsync(settings);
        await contoso.SweepAsync();
        var admin = new AdminInChromium(contoso, await WatchedPage.OpenAsync(chromium, theme, width));
        var page = admin.Page;
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
        // The page hears of it later; until then what was shown before stands there and is settled.
        await Tab.Locator("body").EvaluateAsync(
            "(_, hash) => new Promise((heard) => { addEventListener('hashchange', () => heard(), { once: true }); location.hash = hash; })", hash);
        await SettledAsync();
    }

    /// <summary>Opens the tab anew with nothing in the browser's cache, in the frame as Teams shows it.</summary>
    public async Task<PageOpening> OpenAgainAsync()
    {
        var session = await Page.Context.NewCDPSessionAsync(Page);
        await session.SendAsync("Network.clearBrowserCache");
        await Page.Context.AddInitScriptAsync(PageOpening.Watching);
        await Page.ReloadAsync();
        await Page.GetByRole(AriaRole.Tab, new() { Name = "Coverage" }).ClickAsync();
        await SettledAsync();
        return await Tab.Locator("body").EvaluateAsync<PageOpening>(PageOpening.Reading);
    }

    public async Task SettledAsync() => await Expect(Tab.Locator("main:not([aria-busy]) h1").First).ToBeVisibleAsync();

    public async Task AssertAccessibleAsync(string view)
    {
        var axe = await Page.RunAxe();
        Assert.Equal([], axe.Violations.Select(violation => $"{view}: {violation.Id}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"));
        Assert.True(await Tab.Locator("html").EvaluateAsync<bool>("page => page.scrollWidth <= page.clientWidth"), $"{view} scrolls sideways.");
    }

    /// <summary>Keeps a picture for the eye where the environment names a folder.</summary>
    public Task LookAsync(string name) => watched.LookAsync($"admin-{name}");

    public async ValueTask DisposeAsync()
    {
        await using (Contoso)
            await watched.DisposeAsync();
    }
}
