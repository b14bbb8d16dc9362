using PhotoSync.Comparison;
using SkiaSharp;
using static Microsoft.Playwright.Assertions;

namespace PhotoSync.Host.Tests.Browsing;

[Trait("Pace", "Slow")]
public sealed class AnUpload(Chromium chromium) : IClassFixture<Chromium>
{
    private const int PreviewSide = 192;

    [ChromiumFact]
    public async Task Is_saved_as_previewed_and_reaches_SharePoint_when_it_was_zoomed_moved_and_turned_by_keyboard()
    {
        await using var chat = await ChatInChromium.OpenAsync(chromium, "S0");
        var crop = await CropInChromium.OpenAsync(chat);

        await crop.PressAsync("+", "+", "+", "ArrowLeft", "ArrowUp", "ArrowUp", "r");
        await Expect(crop.Measure).ToContainTextAsync("902 × 902");
        var preview = await crop.PreviewAsync();
        await chat.LookAsync("crop-chosen");

        AssertAlike(preview, await crop.SaveAsync(PreviewSide));

        await chat.Button("Resync my photo").ClickAsync();
        await chat.FollowAsync("Open my SharePoint page");
        await chat.MoveClockAsync("+1 h");
        await Expect(chat.Answers.Filter(new() { HasText = "Your new photo has arrived in SharePoint." }).First).ToBeVisibleAsync();
        AssertAlike(preview, await chat.PhotoAsync("sharepoint", PreviewSide));
        await chat.LookAsync("uploaded-and-arrived");
    }

    [ChromiumFact]
    public async Task Is_saved_as_previewed_when_it_was_pinched_and_dragged_by_finger()
    {
        await using var chat = await ChatInChromium.OpenAsync(chromium, "S0", width: 360, height: 740, isPhone: true);
        var crop = await CropInChromium.OpenAsync(chat);
        var untouched = await crop.PreviewAsync();

        await crop.TouchAsync((-0.1, 0, -0.25, 0), (0.1, 0, 0.25, 0));
        await Expect(crop.Measure).Not.ToContainTextAsync("1200 × 1200");
        await crop.TouchAsync((0, 0, 0.2, 0.15));
        await crop.Button("Turn left").TapAsync();
        var preview = await crop.PreviewAsync();
        await chat.LookAsync("crop-chosen-by-finger");

        AssertApart(untouched, preview);
        AssertAlike(preview, await crop.SaveAsync(PreviewSide));
    }

    [ChromiumFact]
    public async Task Is_saved_as_previewed_when_nothing_was_touched()
    {
        await using var chat = await ChatInChromium.OpenAsync(chromium, "S0");
        var crop = await CropInChromium.OpenAsync(chat, 700, 500);

        AssertAlike(await crop.PreviewAsync(), await crop.SaveAsync(PreviewSide));
    }

    [ChromiumFact]
    public async Task That_cannot_be_used_is_refused_with_what_to_do()
    {
        await using var chat = await ChatInChromium.OpenAsync(chromium, "S0");

        await chat.SendPictureAsync(Trying.SamplePicture.Draw(120, 120), "small.jpg", "image/jpeg");
        await Expect(chat.Answers.Last).ToContainTextAsync("The picture has only 120 × 120 pixels");
        await chat.SendPictureAsync("GIF89a, it says, and is none"u8.ToArray(), "words.gif", "image/gif");
        await Expect(chat.Answers.Last).ToContainTextAsync("I can't use this picture");
        await chat.LookAsync("refused");

        Assert.DoesNotContain("Use this photo", await chat.Page.ContentAsync(), StringComparison.Ordinal);
    }

    private static void AssertAlike(byte[] expected, byte[] actual)
    {
        Assert.InRange(Difference(expected, actual), 0, 3);
        Assert.True(new PhotoComparer().Compare(expected, actual).IsSame);
    }

    private static void AssertApart(byte[] one, byte[] other) => Assert.InRange(Difference(one, other), 8, 255);

    private static double Difference(byte[] one, byte[] other)
    {
        using var first = SKBitmap.Decode(one);
        using var decoded = SKBitmap.Decode(other);
        using var second = decoded.Resize(new SKImageInfo(first.Width, first.Height), new SKSamplingOptions(SKCubicResampler.Mitchell));
        return first.Pixels.Zip(second.Pixels).Average(pair =>
            (Math.Abs(pair.First.Red - pair.Second.Red) + Math.Abs(pair.First.Green - pair.Second.Green) + Math.Abs(pair.First.Blue - pair.Second.Blue)) / 3.0);
    }
}
