using PhotoSync.Comparison;
using PhotoSync.Tests.Photos;

namespace PhotoSync.Tests.Comparison;

public class Pictures_that_look_alike
{
    [Theory]
    [InlineData(64)]
    [InlineData(72)]
    [InlineData(96)]
    [InlineData(240)]
    public void On_a_white_ground_are_not_called_the_same_when_one_has_a_stop_more_light(int side)
    {
        using var sweets = Hard.SweetsOnWhite(648);
        using var brighter = Cut.OneStopBrighter(sweets);

        Assert.False(Comparing.Compare(Files.Jpeg(sweets.Copy()), Comparing.Thumbnail(brighter, side)).IsSame);
        Comparing.AssertSame(Files.Jpeg(sweets.Copy()), Comparing.Thumbnail(sweets, side));
    }

    [Theory]
    [InlineData(64)]
    [InlineData(72)]
    [InlineData(96)]
    [InlineData(120)]
    public void Are_not_called_different_for_the_patterns_that_careless_shrinking_makes_of_fine_lines(int side)
    {
        for (var seed = 0; seed < 6; seed++)
        {
            using var lines = Hard.FineLines(648, seed);

            Assert.False(Comparing.Compare(Files.Jpeg(lines.Copy()), Hard.CarelessThumbnail(lines, side)).IsDifferent);
        }
    }

    [Fact]
    public void Because_one_is_nearly_its_own_mirror_image_are_looked_at_by_their_pixels_and_not_called_the_same()
    {
        using var front = Hard.Front(480);
        using var mirrored = Cut.Mirrored(front);
        var (file, other) = (Files.Jpeg(front.Copy()), Comparing.Thumbnail(mirrored, 120));

        Assert.Equal(CannotTellReason.Borderline, Comparing.ByFingerprint(file, other).Reason);
        Assert.False(Comparing.Compare(file, other).IsSame);
        Comparing.AssertSame(file, Comparing.Thumbnail(front, 120));
    }

    [Theory]
    [InlineData(80)]
    [InlineData(-80)]
    public void Because_a_wall_goes_on_and_on_are_looked_at_by_their_pixels_and_not_called_the_same(int farther)
    {
        using var wall = Hard.Wall(640, 480);
        using var part = Cut.From(wall, 80, 0, 480, 480);
        using var next = Cut.From(wall, 80 + farther, 0, 480, 480);
        var (file, other) = (Files.Jpeg(part.Copy()), Comparing.Thumbnail(next, 120));

        Assert.Equal(CannotTellReason.Borderline, Comparing.ByFingerprint(file, other).Reason);
        Assert.False(Comparing.Compare(file, other).IsSame);
    }

    [Fact]
    public void Because_there_is_little_colour_are_not_called_the_same_once_it_is_gone()
    {
        using var photo = Cut.WithLittleColour(Drawn.Scene(480, seed: 21));
        using var grey = Cut.InBlackAndWhite(photo);

        Assert.False(Comparing.Compare(Files.Jpeg(photo.Copy()), Comparing.Thumbnail(grey, 120)).IsSame);
        Comparing.AssertSame(Files.Jpeg(photo.Copy()), Comparing.Thumbnail(photo, 120));
    }
}
