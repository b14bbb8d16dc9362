using Microsoft.Playwright;
using PhotoSync.Host.Tests.Running;
using PhotoSync.Host.Trying;

namespace PhotoSync.Host.Tests.Browsing;

/// <summary>Somebody at the chat page, in a real browser, with the whole of PhotoSync behind it. What the browser complains of fails the test at its end.</summary>
internal sealed class ChatInChromium : IAsyncDisposable
{
    private readonly WatchedPage watched;

    private ChatInChromium(RunningHost host, Employee who, WatchedPage watched) => (Host, Who, this.watched) = (host, who, watched);

    public RunningHost Host { get; }

    public Employee Who { get; }

    public IPage Page => watched.Page;

    public ILocator Answers => Page.Locator(".message.from-bot");

    public IFrameLocator Dialog => Page.FrameLocator("dialog iframe");

    public static async Task<ChatInChromium> OpenAsync(Chromium chromium, string state, string theme = "light", int width = 1280, int height = 900, bool isPhone = false)
    {
        var host = await RunningHost.StartAsync();
        var who = await host.PersonInAsync(state);
        var chat = new ChatInChromium(host, who, await WatchedPage.OpenAsync(chromium, theme, width, height, isPhone));
        var page = chat.Page;
        await page.GotoAsync($"{host.Tenant.HttpBase}#/{who.Id}");
        await page.Locator("#log:not([aria-busy])").WaitForAsync();
        return chat;
    }

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).Last;

    public async Task WriteAsync(string text)
    {
        await Page.GetByRole(AriaRole.Textbox, new() { Name = "Message", Exact = true }).FillAsync(text);
        await Page.Keyboard.PressAsync("Enter");
    }

    public async Task SendPictureAsync(byte[] content, string name, string type)
    {
        await Page.Locator("#pick-picture").SetInputFilesAsync(new FilePayload { Name = name, MimeType = type, Buffer = content });
        await Page.Locator("#attached li").WaitForAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
    }

    /// <summary>Opens a link of a card in a window of its own and closes it when it has loaded. What a card opens is a link to a screen reader, not a button.</summary>
    public async Task FollowAsync(string name)
    {
        var window = await Page.Context.RunAndWaitForPageAsync(() => Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).Last.ClickAsync());
        await window.WaitForLoadStateAsync();
        await window.CloseAsync();
    }

    public Task MoveClockAsync(string step) => Page.GetByRole(AriaRole.Button, new() { Name = step }).ClickAsync();

    /// <summary>What the tenant shows in one place, as bytes.</summary>
    public async Task<byte[]> PhotoAsync(string place, int side)
    {
        using var http = new HttpClient { BaseAddress = Host.Tenant.HttpBase };
        return await http.GetByteArrayAsync(new Uri($"teams/api/people/{Who.Id}/photos/{place}?side={side}", UriKind.Relative));
    }

    /// <summary>Keeps a picture for the eye where the environment names a folder.</summary>
    public Task LookAsync(string name) => watched.LookAsync($"host-{name}");

    public async ValueTask DisposeAsync()
    {
        await using (Host)
            await watched.DisposeAsync();
    }
}
