using PhotoSync.Comparison;
using PhotoSync.Tests.Photos;
using SkiaSharp;

namespace PhotoSync.Tests.Comparison;

public class The_finest_detail
{
    [Theory]
    [InlineData(48)]
    [InlineData(120)]
    public void Agrees_between_a_photo_and_its_thumbnail(int side)
    {
        using var photo = Drawn.Scene(480, seed: 60);
        using PictureReading one = Readings.Of(photo), other = Readings.OfThumbnail(photo, side);

        Assert.InRange(TextureAgreement.Between(one, other)!.Value, 0.87f, 1);
        Assert.False(MirrorImage.ExplainsAsWell(one, other, PixelDistance.Between(one, other), TextureAgreement.Between(one, other)));
    }

    [Fact]
    public void Lies_elsewhere_in_a_mirror_image()
    {
        using var photo = Drawn.Scene(480, seed: 61);
        using var mirrored = Cut.Mirrored(photo);
        using PictureReading one = Readings.Of(photo), other = Readings.OfThumbnail(mirrored, 120);
        var texture = TextureAgreement.Between(one, other);

        Assert.InRange(texture!.Value, -1, 0.55f);
        Assert.True(MirrorImage.ExplainsAsWell(one, other, PixelDistance.Between(one, other), texture));
    }

    [Fact]
    public void Agrees_farther_on_in_a_wall_but_not_in_a_photo()
    {
        using SKBitmap wall = Hard.Wall(560, 480), photo = Drawn.Scene(480, seed: 62);
        using SKBitmap left = Cut.From(wall, 0, 0, 480, 480), right = Cut.From(wall, 80, 0, 480, 480);
        using PictureReading one = Readings.Of(left), next = Readings.OfThumbnail(right, 120), original = Readings.Of(photo), copy = Readings.OfThumbnail(photo, 72);

        Assert.True(MovedPicture.ExplainsAsWell(one, next));
        Assert.False(MovedPicture.ExplainsAsWell(original, copy));
    }

    [Fact]
    public void Says_nothing_where_there_is_none()
    {
        using PictureReading one = Readings.Of(Drawn.Blank(200, 200, SKColors.Teal)), other = Readings.Of(Drawn.Scene(200, seed: 2));

        Assert.Null(TextureAgreement.Between(one, other));
    }

    [Fact]
    public void Does_not_matter_where_picture_and_mirror_image_are_one_to_the_eye()
    {
        using var plain = Drawn.Blank(200, 200, SKColors.Teal);
        using PictureReading one = Readings.Of(plain), other = Readings.OfThumbnail(plain, 72);

        Assert.False(MirrorImage.ExplainsAsWell(one, other, 0, null));
    }

    [Theory]
    [InlineData(1f, 2.4, PhotoVerdictKind.Same)]
    [InlineData(1f, 3, PhotoVerdictKind.CannotTell)]
    [InlineData(1f, 5, PhotoVerdictKind.Different)]
    [InlineData(0.7f, 1.2, PhotoVerdictKind.Same)]
    [InlineData(0.7f, 2.4, PhotoVerdictKind.CannotTell)]
    [InlineData(0.7f, 3.6, PhotoVerdictKind.Different)]
    [InlineData(0.3f, 1, PhotoVerdictKind.CannotTell)]
    [InlineData(0.3f, 1.3, PhotoVerdictKind.Different)]
    [InlineData(null, 1.2, PhotoVerdictKind.Same)]
    [InlineData(null, 3.6, PhotoVerdictKind.Different)]
    public void Decides_how_much_distance_is_forgiven(float? texture, double distance, PhotoVerdictKind expected) =>
        Assert.Equal(expected, Decision.ForPixels(texture).Decide(distance).Kind);
}
