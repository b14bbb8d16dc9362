using PhotoSync.Comparison;
using PhotoSync.Tests.Photos;
using SkiaSharp;

namespace PhotoSync.Tests.Comparison;

public class Another_photo
{
    [Theory]
    [InlineData(48)]
    [InlineData(72)]
    [InlineData(300)]
    public void Is_told_from_every_other_one(int side)
    {
        var first = Enumerable.Range(0, 12).Select(seed => Files.Jpeg(Drawn.Scene(400, seed))).ToArray();
        var second = Enumerable.Range(0, 12).Select(seed => Comparing.Thumbnail(Drawn.Scene(400, seed), side)).ToArray();

        for (var one = 0; one < first.Length; one++)
            for (var other = 0; other < one; other++) Comparing.AssertDifferent(first[one], second[other]);
    }

    [Theory]
    [InlineData("moved")]
    [InlineData("mirrored")]
    [InlineData("black and white")]
    [InlineData("brighter")]
    public void Is_what_an_edit_makes_of_one(string edit)
    {
        using var whole = Drawn.Scene(600, seed: 11);
        using var portrait = Cut.From(whole, 0, 0, 480, 480);

        using var edited = edit switch
        {
            "moved" => Cut.From(whole, 72, 0, 480, 480),
            "mirrored" => Cut.Mirrored(portrait),
            "black and white" => Cut.InBlackAndWhite(portrait),
            _ => Cut.OneStopBrighter(portrait),
        };

        Comparing.AssertDifferent(Files.Jpeg(portrait.Copy()), Comparing.Thumbnail(edited, 72));
    }

    [Fact]
    public void Is_told_from_an_initial_on_a_plain_ground()
    {
        var photo = Files.Jpeg(Drawn.Scene(400, seed: 12));

        Comparing.AssertDifferent(photo, Files.Png(Avatar.Initial(72, SKColors.Teal, bars: 2)));
        Comparing.AssertDifferent(photo, Files.Png(Drawn.Blank(72, 72, SKColors.Gray)));
    }

    [Fact]
    public void Is_not_claimed_where_the_square_may_come_from_another_part_of_an_oblong_picture()
    {
        using var oblong = Cut.From(Drawn.Scene(648, seed: 13), 0, 0, 648, 486);
        using var left = Cut.From(oblong, 0, 0, 486, 486);

        var verdict = Comparing.Compare(Files.Jpeg(oblong.Copy()), Comparing.Thumbnail(left, 240));

        Assert.Equal(CannotTellReason.OtherShape, verdict.Reason);
    }

    [Fact]
    public void Is_told_from_an_oblong_one_that_shows_something_else()
    {
        using var oblong = Cut.From(Drawn.Scene(648, seed: 14), 0, 0, 648, 486);

        Comparing.AssertDifferent(Files.Jpeg(oblong.Copy()), Comparing.Thumbnail(Drawn.Scene(400, seed: 15), 240));
    }
}
