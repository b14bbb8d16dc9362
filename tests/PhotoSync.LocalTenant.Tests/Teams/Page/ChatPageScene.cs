using Microsoft.Playwright;
using SkiaSharp;

namespace PhotoSync.LocalTenant.Tests.Teams.Page;

/// <summary>The chat page in a real browser, with the scripted bot behind it. What the browser complains of fails the test at its end.</summary>
internal sealed class ChatPageScene : IAsyncDisposable
{
    private readonly TeamsScene _teams;
    private readonly IBrowserContext _context;

    private ChatPageScene(TeamsScene teams, IBrowserContext context, IPage page) => (_teams, _context, Page) = (teams, context, page);

    public IPage Page { get; }

    public TeamsScene Teams => _teams;

    public ScriptedBot Bot { get; private set; } = null!;

    public List<string> Complaints { get; } = [];

    public static async Task<ChatPageScene> OpenAsync(Browser browser, int width = 1360, int height = 860, string theme = "light", Action<Setup.LocalTenantOptions>? change = null)
    {
        var teams = await TeamsScene.StartAsync(change);
        teams.Bot.Pages["/new.png"] = ("image/png", Picture(new SKColor(0x3B, 0x6E, 0xA5)));
        teams.Bot.Pages["/old.png"] = ("image/png", Picture(new SKColor(0xC0, 0x7A, 0x4B)));
        BotPages.Serve(teams.Bot);
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, Locale = "en-US", ReducedMotion = ReducedMotion.Reduce });
        context.SetDefaultTimeout(60_000);
        await context.AddInitScriptAsync($"localStorage.getItem('photosync.theme') ?? localStorage.setItem('photosync.theme', '{theme}')");
        var page = await context.NewPageAsync();
        var scene = new ChatPageScene(teams, context, page) { Bot = ScriptedBot.Attach(teams) };
        page.Console += (_, message) => scene.Note(message.Type, message.Text);
        page.PageError += (_, error) => scene.Complaints.Add(error);
        await page.GotoAsync(teams.Tenant.HttpBase.ToString());
        await page.Locator("#log:not([aria-busy])").WaitForAsync();
        return scene;
    }

    public ILocator LastCard => Page.Locator(".message.from-bot").Last;

    public async Task WriteAsync(string text)
    {
        await Page.GetByRole(AriaRole.Textbox, new() { Name = "Message", Exact = true }).FillAsync(text);
        await Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Writes, and waits for the bot's answer to stand in the chat.</summary>
    public async Task AskAsync(string text)
    {
        var before = await Page.Locator(".message.from-bot").CountAsync();
        await WriteAsync(text);
        await Page.Locator(".message.from-bot").Nth(before).WaitForAsync();
    }

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).Last;

    /// <summary>Keeps a picture for the eye where the environment names a folder.</summary>
    public async Task LookAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("PHOTOSYNC_SCREENSHOTS") is { Length: > 0 } folder)
            await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png") });
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        await _teams.DisposeAsync();
        Assert.Empty(Complaints);
    }

    private void Note(string type, string text)
    {
        if (type is "error" && !text.Contains("Failed to load resource", StringComparison.Ordinal))
            Complaints.Add(text);
    }

    private static byte[] Picture(SKColor colour)
    {
        using var bitmap = new SKBitmap(200, 200);
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(colour);
            using var paint = new SKPaint { Color = SKColors.White.WithAlpha(200), IsAntialias = true };
            canvas.DrawCircle(100, 84, 40, paint);
            canvas.DrawCircle(100, 210, 76, paint);
        }
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 90);
        return data.ToArray();
    }
}
