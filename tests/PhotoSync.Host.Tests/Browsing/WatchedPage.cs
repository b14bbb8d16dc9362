using Microsoft.Playwright;

namespace PhotoSync.Host.Tests.Browsing;

/// <summary>A page in a real browser, in one of the themes. What the browser complains of fails the test at its end.</summary>
internal sealed class WatchedPage : IAsyncDisposable
{
    private readonly List<string> complaints = [];

    private WatchedPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) => Note(message);
        page.PageError += (_, error) => complaints.Add(error);
    }

    public IPage Page { get; }

    public static async Task<WatchedPage> OpenAsync(Chromium chromium, string theme = "light", int width = 1280, int height = 900, bool isPhone = false)
    {
        var context = await chromium.OpenAsync(width, height, isPhone);
        await context.AddInitScriptAsync($"localStorage.getItem('photosync.theme') ?? localStorage.setItem('photosync.theme', '{theme}')");
        return new WatchedPage(await context.NewPageAsync());
    }

    /// <summary>Keeps a picture for the eye where the environment names a folder.</summary>
    public async Task LookAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("PHOTOSYNC_SCREENSHOTS") is { Length: > 0 } folder)
            await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png") });
    }

    public async ValueTask DisposeAsync()
    {
        await Page.Context.DisposeAsync();
        Assert.Empty(complaints);
    }

    // TeamsJS would fetch a newer list of hosts; the page's policy lets it speak to PhotoSync only.
    private void Note(IConsoleMessage message)
    {
        if (message.Type is "error" && !message.Text.Contains("res.cdn.office.net", StringComparison.Ordinal) && !message.Location.Contains("favicon.ico", StringComparison.Ordinal))
            complaints.Add(message.Text);
    }
}
