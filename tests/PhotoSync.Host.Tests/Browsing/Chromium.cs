using Microsoft.Playwright;

namespace PhotoSync.Host.Tests.Browsing;

/// <summary>Debian's Chromium, one for all tests of a class.</summary>
public sealed class Chromium : IAsyncLifetime
{
    public const string Path = "/usr/bin/chromium";

    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    // A busy machine is slow, not wrong.
    private const int Patience = 60_000;

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task<IBrowserContext> OpenAsync(int width, int height, bool isPhone = false, bool ignoreCertificates = false)
    {
        playwright ??= await Playwright.CreateAsync();
        browser ??= await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = Arguments });
        var context = await browser.NewContextAsync(new()
        {
            IgnoreHTTPSErrors = ignoreCertificates,
            ViewportSize = new() { Width = width, Height = height },
            Locale = "en-US",
            ReducedMotion = ReducedMotion.Reduce,
            HasTouch = isPhone,
            DeviceScaleFactor = isPhone ? 2 : 1,
        });
        context.SetDefaultTimeout(Patience);
        return context;
    }

    public Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await (browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        playwright?.Dispose();
    }
}
