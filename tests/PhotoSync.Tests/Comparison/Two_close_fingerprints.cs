using PhotoSync.Comparison;
using PhotoSync.Tests.Photos;
using SkiaSharp;

namespace PhotoSync.Tests.Comparison;

public class Two_close_fingerprints
{
    [Fact]
    public void Have_no_other_explanation_where_a_photo_is_of_no_special_kind()
    {
        using var photo = Drawn.Scene(480, seed: 51);
        var (one, other) = (Fingerprint(photo), Comparing.Fingerprint(Comparing.Thumbnail(photo, 72)).ToArray());

        Assert.False(RivalExplains(one, other));
        Assert.False(EditExplains(one, other));
        Assert.False(IsPlain(one));
    }

    [Fact]
    public void May_be_those_of_a_mirror_image()
    {
        using var front = Hard.Front(480, marks: 0);

        Assert.True(RivalExplains(Fingerprint(front), Fingerprint(front)));
    }

    [Fact]
    public void May_be_those_of_the_next_part_of_a_wall()
    {
        using var wall = Hard.Wall(480, 480);

        Assert.True(RivalExplains(Fingerprint(wall), Fingerprint(wall)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void May_be_those_of_a_brighter_picture(bool brighterFirst)
    {
        using var photo = Drawn.Scene(480, seed: 52);
        using var brighter = Cut.OneStopBrighter(photo);
        var (one, other) = (Fingerprint(photo), Fingerprint(brighter));

        Assert.True(brighterFirst ? EditExplains(other, one) : EditExplains(one, other));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void May_be_those_of_a_picture_without_its_colours(bool greyFirst)
    {
        using var photo = Cut.WithLittleColour(Drawn.Scene(480, seed: 53));
        using var grey = Cut.InBlackAndWhite(photo);
        var (one, other) = (Fingerprint(photo), Fingerprint(grey));

        Assert.True(greyFirst ? EditExplains(other, one) : EditExplains(one, other));
    }

    [Fact]
    public void Say_nothing_of_a_gradient()
    {
        using var sky = Drawn.Blank(400, 400, SKColors.White);
        using (var canvas = new SKCanvas(sky))
        using (var paint = new SKPaint { Shader = SKShader.CreateLinearGradient(default, new SKPoint(0, 400), [SKColors.SteelBlue, SKColors.White], SKShaderTileMode.Clamp) })
            canvas.DrawPaint(paint);

        Assert.True(IsPlain(Fingerprint(sky)));
    }

    private static byte[] Fingerprint(SKBitmap picture) => Comparing.Fingerprint(Files.Jpeg(picture.Copy())).ToArray();

    private static bool RivalExplains(byte[] one, byte[] other)
    {
        var pair = new ClosePair(one, other);
        return Rivals.ExplainAsWell(in pair, Plainness.Steps(in pair.One));
    }

    private static bool EditExplains(byte[] one, byte[] other) => EditRivals.Explain(one, other, new ClosePair(one, other));

    private static bool IsPlain(byte[] fingerprint) => Plainness.IsPlain(Plainness.Steps(new LumaBlocks(in fingerprint[0])));
}
