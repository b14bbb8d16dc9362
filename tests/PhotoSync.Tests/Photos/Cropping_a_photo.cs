using PhotoSync.Photos;

namespace PhotoSync.Tests.Photos;

public class Cropping_a_photo
{
    [Fact]
    public async Task Takes_the_middle_of_a_landscape()
    {
        using var picture = Drawn.Blank(900, 300, SkiaSharp.SKColors.Black);
        using (var canvas = new SkiaSharp.SKCanvas(picture)) canvas.DrawBitmap(Drawn.Corners(300, 300), 300, 0, SkiaSharp.SKSamplingOptions.Default);

        var photo = await Uploads.AcceptAsync(Files.Png(picture));

        Uploads.AssertColours(photo, Drawn.TopLeft, Drawn.TopRight, Drawn.BottomLeft, Drawn.BottomRight);
    }

    [Fact]
    public async Task Leaves_away_twice_as_much_below_as_above_in_an_upright_picture()
    {
        using var picture = Drawn.Blank(300, 900, SkiaSharp.SKColors.Black);
        using (var canvas = new SkiaSharp.SKCanvas(picture)) canvas.DrawBitmap(Drawn.Corners(300, 300), 0, 200, SkiaSharp.SKSamplingOptions.Default);

        var photo = await Uploads.AcceptAsync(Files.Png(picture));

        Uploads.AssertColours(photo, Drawn.TopLeft, Drawn.TopRight, Drawn.BottomLeft, Drawn.BottomRight);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    public async Task Takes_the_square_that_was_chosen(int column, int row)
    {
        var chosen = new CropSquare(column * 500, row * 500, 500);

        var photo = await Uploads.AcceptAsync(Files.Jpeg(Drawn.Corners(1000, 1000)), new CropChoice(chosen));

        var expected = (column, row) switch { (0, 0) => Drawn.TopLeft, (1, 0) => Drawn.TopRight, (0, 1) => Drawn.BottomLeft, _ => Drawn.BottomRight };
        Uploads.AssertColours(photo, expected, expected, expected, expected);
        Assert.Equal(500, photo.Width);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(-1)]
    [InlineData(4)]
    public async Task Turns_clockwise_by_quarters(int turns)
    {
        var photo = await Uploads.AcceptAsync(Files.Jpeg(Drawn.Corners(1000, 1000)), new CropChoice(QuarterTurns: turns));

        SkiaSharp.SKColor[] clockwise = [Drawn.TopLeft, Drawn.TopRight, Drawn.BottomRight, Drawn.BottomLeft];
        SkiaSharp.SKColor At(int corner) => clockwise[(corner - turns + 8) % 4];
        Uploads.AssertColours(photo, At(0), At(1), At(3), At(2));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public async Task Begins_with_the_picture_upright_whatever_its_exif_flag(int orientation)
    {
        var stored = Stored.For(Drawn.Corners(1200, 800), orientation);

        var photo = await Uploads.AcceptAsync(Files.WithExif(Files.Jpeg(stored), orientation), new CropChoice(new CropSquare(200, 0, 800)));

        Uploads.AssertColours(photo, Drawn.TopLeft, Drawn.TopRight, Drawn.BottomLeft, Drawn.BottomRight);
    }

    [Theory]
    [InlineData(-1, 0, 400)]
    [InlineData(0, 401, 400)]
    [InlineData(500, 0, 301)]
    [InlineData(0, 0, 0)]
    [InlineData(int.MaxValue, 0, 400)]
    public async Task Refuses_a_square_that_is_not_in_the_picture(int left, int top, int side)
    {
        var refusal = await Uploads.RefuseAsync(Files.Jpeg(Drawn.Corners(800, 800)), new CropChoice(new CropSquare(left, top, side)));

        Assert.Equal((UploadRefusalReason.CropOutsidePicture, 800, 800), (refusal.Reason, refusal.Width, refusal.Height));
    }
}
