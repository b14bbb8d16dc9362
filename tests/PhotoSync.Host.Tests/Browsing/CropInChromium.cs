using System.Text.Json;
using Microsoft.Playwright;
using PhotoSync.Host.Trying;
using static Microsoft.Playwright.Assertions;

namespace PhotoSync.Host.Tests.Browsing;

/// <summary>The crop dialog of a picture that was just sent, and what hands do with it.</summary>
internal sealed class CropInChromium(ChatInChromium chat)
{
    public ILocator Stage => chat.Dialog.Locator("#stage");

    public ILocator Measure => chat.Dialog.Locator("#measure");

    public static async Task<CropInChromium> OpenAsync(ChatInChromium chat, int width = 1200, int height = 1600)
    {
        await chat.SendPictureAsync(SamplePicture.Draw(width, height), "me.jpg", "image/jpeg");
        await chat.Button("Choose the square").ClickAsync();
        var crop = new CropInChromium(chat);
        await Expect(crop.Stage).ToBeFocusedAsync();
        return crop;
    }

    public ILocator Button(string name) => chat.Dialog.GetByRole(AriaRole.Button, new() { Name = name });

    public async Task PressAsync(params string[] keys)
    {
        foreach (var key in keys) await Stage.PressAsync(key);
    }

    /// <summary>Fingers that go down in some places of the stage and come up in others; places are shares of its width from its middle.</summary>
    public async Task TouchAsync(params (double FromX, double FromY, double ToX, double ToY)[] fingers)
    {
        const int steps = 8;
        var box = (await Stage.BoundingBoxAsync())!;
        var session = await chat.Page.Context.NewCDPSessionAsync(chat.Page);
        for (var step = 0; step <= steps; step++)
        {
            var share = step / (double)steps;
            await TellAsync(step == 0 ? "touchStart" : "touchMove", [.. fingers.Select((finger, number) => new
            {
                x = box.X + box.Width * (0.5 + finger.FromX + (finger.ToX - finger.FromX) * share),
                y = box.Y + box.Width * (0.5 + finger.FromY + (finger.ToY - finger.FromY) * share),
                id = number,
            })]);
        }

        await TellAsync("touchEnd", []);

        Task TellAsync(string type, object[] touchPoints) =>
            session.SendAsync("Input.dispatchTouchEvent", new Dictionary<string, object> { ["type"] = type, ["touchPoints"] = JsonSerializer.SerializeToElement(touchPoints) });
    }

    public async Task<byte[]> PreviewAsync()
    {
        var url = await chat.Dialog.Locator("#square").EvaluateAsync<string>("canvas => canvas.toDataURL('image/png')");
        return Convert.FromBase64String(url[(url.IndexOf(',', StringComparison.Ordinal) + 1)..]);
    }

    /// <summary>Submits the square, confirms the card, and reads what Outlook then has.</summary>
    public async Task<byte[]> SaveAsync(int side)
    {
        await Button("Use this part").ClickAsync();
        await Expect(chat.Page.Locator("dialog iframe")).ToHaveCountAsync(0);
        await chat.Button("Use this photo").ClickAsync();
        await chat.Button("Resync my photo").WaitForAsync();
        return await chat.PhotoAsync("outlook", side);
    }
}
