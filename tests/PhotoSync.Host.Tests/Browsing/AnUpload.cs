using Microsoft.Playwright;
using PhotoSync.Host.Trying;
using SkiaSharp;
using static Microsoft.Playwright.Assertions;

namespace PhotoSync.Host.Tests.Browsing;

[Collection(Running.RunningCollection.Name)]
public sealed class AnUpload(Chromium chromium) : IClassFixture<Chromium>
{
    private const int PreviewSide = 144;

    [ChromiumFact]
    public async Task Is_cropped_confirmed_and_saved_as_previewed()
    {
        await using var chat = await ChatInChromium.OpenAsync(chromium, "S0");
        await chat.SendPictureAsync(SamplePicture.Draw(1200, 1600), "me.jpg", "image/jpeg");
        await chat.Button("Choose the square").ClickAsync();
        await ChooseAsync(chat);
        var preview = await ReadPreviewAsync(chat);
        await chat.LookAsync("crop");

        await chat.Dialog.GetByRole(AriaRole.Button, new() { Name = "Use this part" }).ClickAsync();
        await Expect(chat.Page.Locator("dialog iframe")).ToHaveCountAsync(0);
        await chat.LookAsync("preview");
        await chat.Button("Use this photo").ClickAsync();
        await chat.Button("Resync my photo").ClickAsync();
        AssertAlike(preview, await chat.PhotoAsync("outlook", PreviewSide));
    }

    [ChromiumFact]
    public async Task That_cannot_be_used_is_refused_with_what_to_do()
    {
        await using var chat = await ChatInChromium.OpenAsync(chromium, "S0");

        await chat.SendPictureAsync(SamplePicture.Draw(120, 120), "small.jpg", "image/jpeg");
        await Expect(chat.Answers.Last).ToContainTextAsync("The picture has only 120 × 120 pixels", new() { Timeout = 60_000 });
        await chat.SendPictureAsync("GIF89a, it says, and is none"u8.ToArray(), "words.gif", "image/gif");
        await Expect(chat.Answers.Last).ToContainTextAsync("I can't use this picture", new() { Timeout = 60_000 });
        await chat.LookAsync("refused");

        Assert.DoesNotContain("Use this photo", await chat.Page.ContentAsync(), StringComparison.Ordinal);
    }

    // By keyboard and by button: zoomed, moved, turned.
    private static async Task ChooseAsync(ChatInChromium chat)
    {
        var stage = chat.Dialog.Locator("#stage");
        await Expect(stage).ToBeFocusedAsync(new() { Timeout = 60_000 });
        foreach (var key in new[] { "+", "+", "+", "ArrowLeft", "ArrowUp", "ArrowUp" })
            await stage.PressAsync(key);
        await chat.Dialog.GetByRole(AriaRole.Button, new() { Name = "Turn right" }).ClickAsync();
        await Expect(chat.Dialog.Locator("#measure")).ToContainTextAsync("902 × 902");
    }

    private static async Task<byte[]> ReadPreviewAsync(ChatInChromium chat)
    {
        var url = await chat.Dialog.Locator("#square").EvaluateAsync<string>("canvas => canvas.toDataURL('image/png')");
        return Convert.FromBase64String(url[(url.IndexOf(',', StringComparison.Ordinal) + 1)..]);
    }

    private static void AssertAlike(byte[] expected, byte[] actual)
    {
        using var first = SKBitmap.Decode(expected);
        using var other = SKBitmap.Decode(actual);
        using var second = other.Resize(new SKImageInfo(first.Width, first.Height), new SKSamplingOptions(SKCubicResampler.Mitchell));
        var distance = first.Pixels.Zip(second.Pixels).Average(pair =>
            (Math.Abs(pair.First.Red - pair.Second.Red) + Math.Abs(pair.First.Green - pair.Second.Green) + Math.Abs(pair.First.Blue - pair.Second.Blue)) / 3.0);
        Assert.InRange(distance, 0, 4);
    }
}
