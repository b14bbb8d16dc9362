using PhotoSync.Host.Pictures;
using SkiaSharp;

namespace PhotoSync.Host.Tests.Pictures;

public sealed class FittedPictures
{
    [Theory]
    [InlineData(800, 600, 240, 180)] // a decoder asked for three tenths would make a quarter
    [InlineData(600, 800, 180, 240)]
    [InlineData(648, 648, 240, 240)]
    [InlineData(432, 432, 240, 240)]
    [InlineData(300, 300, 240, 240)]
    [InlineData(241, 241, 240, 240)]
    [InlineData(4032, 3024, 240, 180)]
    [InlineData(240, 240, 240, 240)]
    [InlineData(100, 50, 100, 50)]
    public void Are_as_large_as_asked_and_never_enlarged(int width, int height, int shownWidth, int shownHeight)
    {
        var fitted = FittedPicture.Fit(Jpeg(width, height), 240)!;

        using var shown = SKBitmap.Decode(fitted.Jpeg);
        Assert.Equal((shownWidth, shownHeight), (shown.Width, shown.Height));
        Assert.Equal((width, height), (fitted.OriginalWidth, fitted.OriginalHeight));
    }

    // The left half is red. The flag says how the camera was held, so that each needs another turn to put red back at the left.
    [Theory]
    [InlineData(1, 160, 80, "left")]
    [InlineData(2, 160, 80, "right")]
    [InlineData(3, 160, 80, "right")]
    [InlineData(4, 160, 80, "left")]
    [InlineData(5, 80, 160, "top")]
    [InlineData(6, 80, 160, "top")]
    [InlineData(7, 80, 160, "bottom")]
    [InlineData(8, 80, 160, "bottom")]
    public void Stand_upright(byte flag, int width, int height, string redSide)
    {
        var fitted = FittedPicture.Fit(WithOrientation(Jpeg(160, 80), flag), 400)!;

        using var shown = SKBitmap.Decode(fitted.Jpeg);
        var (x, y) = redSide switch { "left" => (5, height / 2), "right" => (width - 5, height / 2), "top" => (width / 2, 5), _ => (width / 2, height - 5) };
        Assert.Equal((width, height), (shown.Width, shown.Height));
        Assert.InRange(shown.GetPixel(x, y).Red, 200, 255);
        Assert.InRange(shown.GetPixel(width - x - 1, height - y - 1).Red, 0, 60);
    }

    [Fact]
    public void Carry_nothing_of_the_file_but_the_picture()
    {
        var fitted = FittedPicture.Fit(WithOrientation(Jpeg(160, 80), 6), 400)!;

        Assert.Equal(-1, fitted.Jpeg.AsSpan().IndexOf("Exif"u8));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no picture")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    public void Are_made_of_pictures_only(string content) => Assert.Null(FittedPicture.Fit(System.Text.Encoding.UTF8.GetBytes(content), 240));

    [Fact]
    public void Of_nobody_are_drawn()
    {
        foreach (var drawn in new[] { DrawnPictures.NoPhoto, DrawnPictures.NoLongerShown, DrawnPictures.NotReadable })
        {
            using var bitmap = SKBitmap.Decode(drawn.Span);
            Assert.Equal((PictureSource.CardPixels, PictureSource.CardPixels), (bitmap.Width, bitmap.Height));
            Assert.NotEqual(bitmap.GetPixel(2, 2), bitmap.Pixels.GroupBy(pixel => pixel).OrderByDescending(group => group.Count()).ElementAt(1).Key);
        }
    }

    private static byte[] Jpeg(int width, int height)
    {
        using var bitmap = new SKBitmap(width, height);
        using var canvas = new SKCanvas(bitmap);
        using var red = new SKPaint { Color = SKColors.Red };
        canvas.Clear(SKColors.Black);
        canvas.DrawRect(0, 0, width / 2f, height, red);
        using var image = SKImage.FromBitmap(bitmap);
        using var jpeg = image.Encode(SKEncodedImageFormat.Jpeg, 95);
        return jpeg.ToArray();
    }

    // An Exif segment with one entry: 0x0112, orientation.
    private static byte[] WithOrientation(byte[] jpeg, byte flag) =>
    [
        0xFF, 0xD8, 0xFF, 0xE1, 0x00, 0x22, .. "Exif\0\0"u8, .. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, flag, 0, 0, 0, 0, 0, 0, .. jpeg[2..],
    ];
}
