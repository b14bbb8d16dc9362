using Deque.AxeCore.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PhotoSync.Host.Tests.Browsing;

[Trait("Pace", "Slow")]
public sealed class TheCropDialog(Chromium chromium) : IClassFixture<Chromium>
{
    [ChromiumFact]
    public Task Is_readable_in_the_light_theme() => LookAsync("light", "default", 1280);

    [ChromiumFact]
    public Task Is_readable_in_the_dark_theme() => LookAsync("dark", "dark", 1280);

    [ChromiumFact]
    public Task Is_readable_in_high_contrast() => LookAsync("contrast", "contrast", 1280);

    [ChromiumFact]
    public Task Is_readable_on_a_phone() => LookAsync("light", "default", 360);

    [ChromiumFact]
    public Task Is_readable_in_the_dark_on_a_phone() => LookAsync("dark", "dark", 360);

    [ChromiumFact]
    public Task Is_readable_in_high_contrast_on_a_phone() => LookAsync("contrast", "contrast", 360);

    [ChromiumFact]
    public async Task Follows_mouse_and_wheel_and_never_leaves_the_picture()
    {
        await using var chat = await ChatInChromium.OpenAsync(chromium, "S0");
        var crop = await CropInChromium.OpenAsync(chat);
        var box = (await crop.Stage.BoundingBoxAsync())!;
        await Expect(crop.Measure).ToContainTextAsync("1200 × 1200");

        await chat.Page.Mouse.MoveAsync(box.X + box.Width / 2, box.Y + box.Height / 2);
        await chat.Page.Mouse.WheelAsync(0, -100);
        await Expect(crop.Measure).ToContainTextAsync("1091 × 1091");
        await chat.Page.Mouse.DownAsync();
        await chat.Page.Mouse.MoveAsync(box.X + box.Width * 3, box.Y + box.Height * 3, new() { Steps = 5 });
        await chat.Page.Mouse.UpAsync();

        // The picture's own corner, which is dark blue, and nothing beyond it.
        var corner = await chat.Dialog.Locator("#square").EvaluateAsync<int[]>("canvas => [...canvas.getContext('2d').getImageData(0, 0, 1, 1).data]");
        Assert.Equal(255, corner[3]);
        Assert.InRange(corner[2], 100, 255);
        Assert.InRange(corner[0], 0, 60);
    }

    [ChromiumFact]
    public async Task Is_worked_by_keyboard_alone_from_the_stage_to_the_last_button()
    {
        await using var chat = await ChatInChromium.OpenAsync(chromium, "S0");
        await CropInChromium.OpenAsync(chat);
        var reached = new List<string>();

        for (var stop = 0; stop < 5; stop++)
        {
            await chat.Page.Keyboard.PressAsync("Tab");
            reached.Add(await chat.Dialog.Locator("html").EvaluateAsync<string>("() => document.activeElement.id"));
        }

        Assert.Equal(["zoom", "left", "right", "reset", "use"], reached);
    }

    [ChromiumFact]
    public async Task Starts_over_as_it_was()
    {
        await using var chat = await ChatInChromium.OpenAsync(chromium, "S0");
        var crop = await CropInChromium.OpenAsync(chat);
        var before = await crop.PreviewAsync();

        await crop.PressAsync("+", "ArrowDown", "R", "-");
        await crop.Button("Start over").ClickAsync();

        Assert.Equal(before, await crop.PreviewAsync());
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
        await using var chat = await ChatInChromium.OpenAsync(chromium, "S0", theme, width, width < 600 ? 740 : 900);
        await CropInChromium.OpenAsync(chat);

        await Expect(chat.Dialog.Locator("html")).ToHaveAttributeAsync("data-theme", teamsTheme);
        await chat.LookAsync($"crop-{theme}-{width}");
        var faults = await chat.Page.RunAxe();
        var sideways = await chat.Dialog.Locator("html").EvaluateAsync<int>("page => page.scrollWidth - page.clientWidth");

        Assert.Empty(faults.Violations.SelectMany(fault => fault.Nodes.Where(node => node.Target.FrameShadowSelectors.Count > 1).Select(node => $"{fault.Id}: {node.Html}")));
        Assert.Equal(0, sideways);
    }
}
