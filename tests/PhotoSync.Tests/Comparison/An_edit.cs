using PhotoSync.Comparison;
using PhotoSync.Tests.Photos;
using SkiaSharp;

namespace PhotoSync.Tests.Comparison;

public sealed class An_edit : IDisposable
{
    private readonly SKBitmap photo = Cut.From(Drawn.Scene(480, seed: 41), 0, 0, 480, 480);

    [Fact]
    public void Of_light_is_found_in_full_whichever_picture_comes_first()
    {
        using var brighter = Cut.OneStopBrighter(photo);
        using PictureReading one = Readings.Of(photo), other = Readings.OfThumbnail(brighter, 120);

        Assert.InRange(Exposure.Between(one, other).Share, 0.7f, 1.2f);
        Assert.Equal(Exposure.Between(one, other), Exposure.Between(other, one));
    }

    [Fact]
    public void Of_colour_is_found_in_full_whichever_picture_comes_first()
    {
        using var grey = Cut.InBlackAndWhite(photo);
        using PictureReading one = Readings.Of(photo), other = Readings.OfThumbnail(grey, 120);

        Assert.InRange(ColourLoss.Between(one, other).Share, 0.95f, 1.05f);
        Assert.Equal(ColourLoss.Between(one, other), ColourLoss.Between(other, one));
    }

    [Theory]
    [InlineData(48)]
    [InlineData(72)]
    [InlineData(240)]
    public void Is_not_found_in_a_thumbnail(int side)
    {
        using PictureReading one = Readings.Of(photo), other = Readings.OfThumbnail(photo, side);

        Assert.InRange(Exposure.Between(one, other).Share, -0.1f, 0.1f);
        Assert.InRange(ColourLoss.Between(one, other).Share, -0.1f, 0.1f);
    }

    [Fact]
    public void That_cannot_be_seen_has_no_effect()
    {
        using PictureReading white = Readings.Of(Drawn.Blank(100, 100, SKColors.White)), grey = Readings.Of(Drawn.Blank(100, 100, SKColors.Gray));

        Assert.Null(EditDecision.Light.Decide(Exposure.Between(white, white)));
        Assert.Null(EditDecision.Colour.Decide(ColourLoss.Between(grey, grey)));
    }

    [Theory]
    [InlineData(0.2f, 100, null)] // copies have as much
    [InlineData(0.3f, 100, PhotoVerdictKind.CannotTell)]
    [InlineData(0.6f, 100, PhotoVerdictKind.Different)]
    [InlineData(0.6f, 5, PhotoVerdictKind.CannotTell)] // may be an accident
    [InlineData(1f, 1, null)] // nobody could see it
    public void Is_decided_on_by_its_share_where_it_has_an_effect(float share, float effect, PhotoVerdictKind? expected) =>
        Assert.Equal(expected, EditDecision.Light.Decide(new EditShare(share, effect))?.Kind);

    public void Dispose() => photo.Dispose();
}
