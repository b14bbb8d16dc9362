using Deque.AxeCore.Playwright;
using PhotoSync.Host.Trying;
using static Microsoft.Playwright.Assertions;

namespace PhotoSync.Host.Tests.Browsing;

[Collection(Running.RunningCollection.Name)]
public sealed class TheCropDialog(Chromium chromium) : IClassFixture<Chromium>
{
    [ChromiumFact]
    public Task Is_readable_in_the_light_theme() => LookAsync("light", "default", 1280);

    [ChromiumFact]
    public Task Is_readable_in_the_dark_theme() => LookAsync("dark", "dark", 1280);

    [ChromiumFact]
    public Task Is_readable_in_high_contrast_on_a_phone() => LookAsync("contrast", "contrast", 360);

    [ChromiumFact]
    public async Task Follows_mouse_and_wheel_and_never_leaves_the_picture()
    {
        await using var chat = await OpenAsync("light", 1280);
        var measure = chat.Dialog.Locator("#measure");
        var box = (await chat.Dialog.Locator("#stage").BoundingBoxAsync())!;
        await Expect(measure).ToContainTextAsync("1200 × 1200");

        await chat.Page.Mouse.MoveAsync(box.X + box.Width / 2, box.Y + box.Height / 2);
        await chat.Page.Mouse.WheelAsync(0, -100);
        await Expect(measure).ToContainTextAsync("1091 × 1091");
        await chat.Page.Mouse.DownAsync();
        await chat.Page.Mouse.MoveAsync(box.X + box.Width * 3, box.Y + box.Height * 3, new() { Steps = 5 });
        await chat.Page.Mouse.UpAsync();

        var corner = await chat.Dialog.Locator("#square").EvaluateAsync<int[]>("canvas => [...canvas.getContext('2d').getImageData(0, 0, 1, 1).data]");
        Assert.Equal(255, corner[3]);
        Assert.InRange(corner[2], 100, 255);
    }

    [ChromiumFact]
    public async Task Tells_whoever_opens_it_outside_Teams_that_it_works_there_only()
    {
        await using var chat = await ChatInChromium.OpenAsync(chromium, "S0");
        await chat.Page.GotoAsync(new Uri(chat.Host.Address, "crop?i=x").AbsoluteUri);

        await Expect(chat.Page.Locator("#notice")).ToHaveTextAsync("This page works inside Teams only.");
    }

    private async Task LookAsync(string theme, string teamsTheme, int width)
    {
        await using var chat = await OpenAsync(theme, width);

        await Expect(chat.Dialog.Locator("html")).ToHaveAttributeAsync("data-theme", teamsTheme);
        await chat.LookAsync($"crop-{theme}-{width}");
        var faults = await chat.Page.RunAxe();
        var sideways = await chat.Dialog.Locator("html").EvaluateAsync<int>("page => page.scrollWidth - page.clientWidth");

        Assert.Empty(faults.Violations.Where(fault => fault.Nodes.Any(node => node.Target.FrameShadowSelectors.Count > 1)).Select(fault => fault.Id));
        Assert.Equal(0, sideways);
    }

    private async Task<ChatInChromium> OpenAsync(string theme, int width)
    {
        var chat = await ChatInChromium.OpenAsync(chromium, "S0", theme, width);
        await chat.SendPictureAsync(SamplePicture.Draw(1200, 1600), "me.jpg", "image/jpeg");
        await chat.Button("Choose the square").ClickAsync();
        await Expect(chat.Dialog.Locator("#stage")).ToBeFocusedAsync(new() { Timeout = 60_000 });
        return chat;
    }
}
