using PhotoSync.LocalTenant.Pictures;
using PhotoSync.LocalTenant.Tests.Running;
using SkiaSharp;

namespace PhotoSync.LocalTenant.Tests.Pictures;

public class UploadedPictures
{
    // Where the red corner of the stored picture stands once it is shown upright, by EXIF's number.
    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(2, 1, 0)]
    [InlineData(3, 1, 1)]
    [InlineData(4, 0, 1)]
    [InlineData(5, 0, 0)]
    [InlineData(6, 1, 0)]
    [InlineData(7, 1, 1)]
    [InlineData(8, 0, 1)]
    public void A_picture_is_kept_upright_however_the_camera_was_held(byte orientation, int right, int down)
    {
        var (bytes, side) = PhotoIntake.MakeSquare(Turned(orientation), 648, stretch: false)!.Value;

        using var square = SKBitmap.Decode(bytes);
        var corner = square.GetPixel(Place(right, side), Place(down, side));
        Assert.True(corner.Red > 200 && corner.Green < 80, $"{corner} stands there.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_picture_that_is_no_square_is_stretched_or_loses_its_sides(bool stretch)
    {
        using var wide = new SKBitmap(300, 100);
        wide.Erase(SKColors.White);
        using (var canvas = new SKCanvas(wide))
            canvas.DrawRect(0, 0, 60, 100, new SKPaint { Color = SKColors.Red });

        var (bytes, side) = PhotoIntake.MakeSquare(wide.Encode(SKEncodedImageFormat.Png, 100).ToArray(), 648, stretch)!.Value;

        using var square = SKBitmap.Decode(bytes);
        Assert.Equal((100, stretch), (side, square.GetPixel(5, 50).Green < 80));
    }

    [Fact]
    public void What_is_no_picture_has_no_size_no_format_and_no_square()
    {
        Assert.Equal((null, null, null), (PhotoIntake.Measure([1, 2]), PhotoIntake.Format([1, 2]), PhotoIntake.MakeSquare([1, 2], 648, stretch: false)));
        Assert.Equal((new SKSizeI(30, 20), SKEncodedImageFormat.Png), (PhotoIntake.Measure(TestPicture.Of(30, 20, SKEncodedImageFormat.Png)), PhotoIntake.Format(TestPicture.Of(30, 20, SKEncodedImageFormat.Png))));
    }

    private static int Place(int at, int side) => at == 0 ? side / 8 : side - (side / 8);

    // A square JPEG, red in its first corner, with an EXIF segment that says nothing but the orientation.
    private static byte[] Turned(byte orientation)
    {
        using var picture = new SKBitmap(160, 160);
        picture.Erase(SKColors.White);
        using (var canvas = new SKCanvas(picture))
            canvas.DrawRect(0, 0, 60, 60, new SKPaint { Color = SKColors.Red });
        var jpeg = picture.Encode(SKEncodedImageFormat.Jpeg, 95).ToArray();
        byte[] exif =
        [
            0xFF, 0xE1, 0, 34, (byte)'E', (byte)'x', (byte)'i', (byte)'f', 0, 0, (byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8,
            0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0,
        ];
        return [.. jpeg[..2], .. exif, .. jpeg[2..]];
    }
}
