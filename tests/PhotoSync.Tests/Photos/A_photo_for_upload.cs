namespace PhotoSync.Tests.Photos;

public class A_photo_for_upload
{
    [Theory]
    [InlineData(240, 240, 240)]
    [InlineData(647, 900, 647)]
    [InlineData(648, 648, 648)]
    [InlineData(1000, 700, 648)]
    [InlineData(3000, 4000, 648)]
    public async Task Is_the_largest_square_up_to_648_pixels_and_never_enlarged(int width, int height, int expected)
    {
        var photo = await Uploads.AcceptAsync(Files.Jpeg(Drawn.Corners(width, height)));

        using var decoded = SkiaSharp.SKBitmap.Decode(photo.Jpeg.ToArray());
        Assert.Equal((expected, expected, expected), (photo.Width, decoded.Width, decoded.Height));
    }

    [Theory]
    [InlineData("jpeg")]
    [InlineData("png")]
    [InlineData("webp")]
    public async Task Is_a_baseline_jpeg_without_any_metadata_thumbnail_or_profile(string format)
    {
        var picture = Drawn.Corners(800, 800);
        var file = format switch { "jpeg" => TellingFiles.Jpeg(picture), "png" => TellingFiles.Png(picture), _ => TellingFiles.WebP(picture) };
        Assert.NotEqual(-1, file.AsSpan().IndexOf(TellingFiles.Secret));

        var photo = await Uploads.AcceptAsync(file);

        var segments = JpegSegments.Read(photo.Jpeg.Span);
        Assert.Single(segments, segment => segment.Marker == 0xC0);
        Assert.All(segments, segment => Assert.Contains(segment.Marker, (byte[])[0xE0, 0xDB, 0xC0, 0xC4]));
        Assert.Single(segments, segment => segment.Marker == 0xE0 && segment.Body.AsSpan().StartsWith("JFIF\0"u8) && segment.Body.Length == 14);
        Assert.Equal(-1, photo.Jpeg.Span.IndexOf("SecretCam"u8));
        Assert.Equal(-1, photo.Jpeg.Span.IndexOf(TellingFiles.Secret));
        Uploads.AssertColours(photo, Drawn.TopLeft, Drawn.TopRight, Drawn.BottomLeft, Drawn.BottomRight);
    }

    [Fact]
    public async Task Stays_under_a_megabyte_even_where_it_is_nothing_but_noise()
    {
        var photo = await Uploads.AcceptAsync(Files.Png(Drawn.Noise(648, 648, seed: 4)));

        Assert.Equal(648, photo.Width);
        Assert.InRange(photo.Jpeg.Length, 1, 999_999);
    }

    [Theory]
    [InlineData("jpeg")]
    [InlineData("png")]
    [InlineData("webp")]
    [InlineData("bmp")]
    public async Task May_come_in_any_still_format(string format)
    {
        var picture = Drawn.Corners(1300, 1300);

        var photo = await Uploads.AcceptAsync(format switch { "jpeg" => Files.Jpeg(picture), "png" => Files.Png(picture), "webp" => Files.WebP(picture), _ => Files.Bmp(picture) });

        Uploads.AssertColours(photo, Drawn.TopLeft, Drawn.TopRight, Drawn.BottomLeft, Drawn.BottomRight);
    }

    [Theory]
    [InlineData("Display P3, JPEG")]
    [InlineData("Display P3, PNG")]
    [InlineData("Adobe RGB, JPEG")]
    [InlineData("Adobe RGB, PNG")]
    public async Task Keeps_the_colours_that_its_profile_meant(string profile)
    {
        using var space = profile.StartsWith("Adobe", StringComparison.Ordinal) ? ColouredFiles.AdobeRgb : ColouredFiles.DisplayP3;
        var picture = Drawn.Corners(700, 700);

        var photo = await Uploads.AcceptAsync(profile.EndsWith("PNG", StringComparison.Ordinal) ? ColouredFiles.Png(picture, space) : ColouredFiles.Jpeg(picture, space));

        Uploads.AssertColours(photo, Drawn.TopLeft, Drawn.TopRight, Drawn.BottomLeft, Drawn.BottomRight);
    }

    [Theory]
    [InlineData("cmyk.jpg")]
    [InlineData("interlaced.png")]
    [InlineData("sixteen-bit.png")]
    [InlineData("interlaced-sixteen-bit.png")]
    public async Task May_come_as_printers_scanners_and_old_web_pages_write_it(string sample)
    {
        var photo = await Uploads.AcceptAsync(Sample.Read(sample));

        Assert.Equal(256, photo.Width);
        Uploads.AssertColours(photo, Drawn.TopLeft, Drawn.TopRight, Drawn.BottomLeft, Drawn.BottomRight);
    }

    [Fact]
    public async Task Stays_grey_where_it_was_grey()
    {
        var photo = await Uploads.AcceptAsync(ColouredFiles.GreyJpeg(Drawn.Corners(500, 500)));

        Assert.All(Uploads.Quarters(photo), colour => Assert.InRange(Math.Max(colour.Red, Math.Max(colour.Green, colour.Blue)) - Math.Min(colour.Red, Math.Min(colour.Green, colour.Blue)), 0, 2));
        Assert.True(Uploads.Quarters(photo)[3].Red > Uploads.Quarters(photo)[2].Red + 60);
    }

    [Fact]
    public async Task Shows_white_through_what_was_half_transparent()
    {
        var photo = await Uploads.AcceptAsync(ColouredFiles.HalfClearPng(Drawn.Corners(400, 400)));

        SkiaSharp.SKColor[] corners = [Drawn.TopLeft, Drawn.TopRight, Drawn.BottomLeft, Drawn.BottomRight];
        Uploads.AssertColours(photo, [.. corners.Select(colour => new SkiaSharp.SKColor(Half(colour.Red), Half(colour.Green), Half(colour.Blue)))]);

        static byte Half(byte value) => (byte)((value + 255) / 2);
    }

    [Fact]
    public async Task Shows_white_where_the_picture_was_transparent()
    {
        var clear = new SkiaSharp.SKBitmap(new SkiaSharp.SKImageInfo(300, 300, SkiaSharp.SKColorType.Rgba8888, SkiaSharp.SKAlphaType.Unpremul));
        clear.Erase(SkiaSharp.SKColors.Transparent);

        var photo = await Uploads.AcceptAsync(Files.Png(clear));

        Uploads.AssertColours(photo, [.. Enumerable.Repeat(SkiaSharp.SKColors.White, 4)]);
    }

    [Fact]
    public async Task Carries_nothing_of_an_archive_that_hung_behind_the_picture()
    {
        byte[] polyglot = [.. Files.Jpeg(Drawn.Corners(400, 400)), .. "PK\x03\x04<script>alert(1)</script>"u8];

        var photo = await Uploads.AcceptAsync(polyglot);

        Assert.Equal(-1, photo.Jpeg.Span.IndexOf("<script>"u8));
        Assert.Equal([0xFF, 0xD9], photo.Jpeg[^2..].ToArray());
    }
}
