using PhotoSync.Photos;

namespace PhotoSync.Tests.Photos;

public class A_file_that_cannot_be_a_photo
{
    [Theory]
    [InlineData(239, 800)]
    [InlineData(48, 48)]
    [InlineData(1, 1)]
    [InlineData(20_000, 3)]
    public async Task Is_refused_with_what_would_be_left_when_that_is_narrower_than_240_pixels(int width, int height)
    {
        var refusal = await Uploads.RefuseAsync(Files.Jpeg(Drawn.Corners(width, height)));

        Assert.Equal((UploadRefusalReason.TooSmall, Math.Min(width, height), Math.Min(width, height)), (refusal.Reason, refusal.Width, refusal.Height));
    }

    [Fact]
    public async Task Is_refused_for_its_size_before_anything_is_read_of_it()
    {
        var refusal = await Uploads.RefuseAsync(new byte[15_000_001]);

        Assert.Equal((UploadRefusalReason.TooLarge, 15_000_001), (refusal.Reason, refusal.Bytes));
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7 a document")]
    [InlineData("PK\u0003\u0004 an archive")]
    [InlineData("<html><img src=x></html>")]
    [InlineData("BM is how a sentence may begin, too")]
    public async Task Is_told_apart_by_content_when_it_is_no_picture(string content)
    {
        var refusal = await Uploads.RefuseAsync(System.Text.Encoding.Latin1.GetBytes(content));

        Assert.Equal(UploadRefusalReason.NotAPicture, refusal.Reason);
    }

    [Theory]
    [InlineData("heic", UploadRefusalReason.Heic)]
    [InlineData("heix", UploadRefusalReason.Heic)]
    [InlineData("avif", UploadRefusalReason.Avif)]
    [InlineData("isom", UploadRefusalReason.Heic)]
    public async Task Is_named_when_it_is_what_telephones_take_and_browsers_do_not(string brand, UploadRefusalReason expected)
    {
        var refusal = await Uploads.RefuseAsync(Files.IsoMedia(brand));

        Assert.Equal(expected, refusal.Reason);
    }

    [Theory]
    [InlineData("II*\0")]
    [InlineData("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("8BPS")]
    [InlineData("MM\0*")]
    [InlineData("\u00FF\n a codestream")]
    [InlineData("\0\0\u0001\0\u0001\0")]
    public async Task Is_named_when_it_is_a_picture_of_a_format_that_is_not_read(string content)
    {
        var refusal = await Uploads.RefuseAsync(System.Text.Encoding.Latin1.GetBytes(content));

        Assert.Equal(UploadRefusalReason.UnsupportedPicture, refusal.Reason);
    }

    [Theory]
    [InlineData("gif")]
    [InlineData("png")]
    [InlineData("webp")]
    public async Task Is_refused_when_it_moves(string format)
    {
        var picture = Drawn.Corners(300, 300);

        var refusal = await Uploads.RefuseAsync(format switch { "gif" => Files.Gif(frames: 3), "png" => MovingFiles.Png(picture), _ => MovingFiles.WebP(picture) });

        Assert.Equal(UploadRefusalReason.Animated, refusal.Reason);
    }

    [Fact]
    public async Task Is_refused_when_it_is_a_gif_that_stands_still()
    {
        var refusal = await Uploads.RefuseAsync(Files.Gif(frames: 1));

        Assert.Equal(UploadRefusalReason.UnsupportedPicture, refusal.Reason);
    }

    [Theory]
    [InlineData("%PDF-1.7\n")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("PK\u0003\u0004")]
    public async Task Is_refused_when_something_else_hides_before_the_picture(string before)
    {
        var refusal = await Uploads.RefuseAsync([.. System.Text.Encoding.Latin1.GetBytes(before), .. Files.Jpeg(Drawn.Corners(400, 400))]);

        Assert.Equal(UploadRefusalReason.NotAPicture, refusal.Reason);
    }

    [Theory]
    [InlineData("jpeg", 0.5)]
    [InlineData("jpeg", 0.98)]
    [InlineData("png", 0.5)]
    [InlineData("webp", 0.5)]
    [InlineData("jpeg", 0.003)]
    [InlineData("png", 0.002)]
    public async Task Is_refused_when_it_breaks_off(string format, double kept)
    {
        var picture = Drawn.Noise(500, 500, seed: 7);
        var whole = format == "jpeg" ? Files.Jpeg(picture) : format == "png" ? Files.Png(picture) : Files.WebP(picture);

        var refusal = await Uploads.RefuseAsync(whole[..(int)(whole.Length * kept)]);

        Assert.Equal(UploadRefusalReason.Truncated, refusal.Reason);
    }
}
