using PhotoSync.Comparison;
using PhotoSync.Tests.Photos;
using SkiaSharp;

namespace PhotoSync.Tests.Comparison;

public class A_plain_drawing
{
    private static readonly SKColor[] Colours = [new(0x2B, 0x57, 0x9A), new(0xC4, 0x5A, 0x32), new(0x3A, 0x7D, 0x44), new(0x7A, 0x4E, 0x9F), new(0x4A, 0x4A, 0x4A)];

    [Theory]
    [InlineData(48)]
    [InlineData(72)]
    [InlineData(200)]
    [InlineData(300)]
    public void Is_known_again_in_its_thumbnail(int side)
    {
        foreach (var avatar in Avatars())
        {
            Comparing.AssertSame(Files.Jpeg(avatar.Copy()), Comparing.Thumbnail(avatar, side));
            avatar.Dispose();
        }
    }

    [Theory]
    [InlineData(72)]
    [InlineData(300)]
    public void Is_told_from_every_other_drawing(int side)
    {
        var avatars = Avatars().ToArray();
        var (large, small) = (avatars.Select(one => Files.Jpeg(one.Copy())).ToArray(), avatars.Select(one => Comparing.Thumbnail(one, side)).ToArray());

        for (var one = 0; one < avatars.Length; one++)
            for (var other = 0; other < one; other++) Comparing.AssertDifferent(large[one], small[other]);
    }

    [Fact]
    public void Of_one_colour_alone_is_left_undecided()
    {
        var verdict = Comparing.Compare(Files.Png(Drawn.Blank(200, 200, SKColors.Teal)), Files.Jpeg(Drawn.Blank(72, 72, SKColors.Teal)));

        Assert.Equal(CannotTellReason.TooPlain, verdict.Reason);
    }

    [Fact]
    public void Of_another_colour_is_another_one()
    {
        Comparing.AssertDifferent(Files.Png(Drawn.Blank(200, 200, SKColors.Teal)), Files.Jpeg(Drawn.Blank(72, 72, SKColors.Maroon)));
    }

    private static IEnumerable<SKBitmap> Avatars()
    {
        for (var i = 0; i < Colours.Length; i++)
        {
            SKColor At(int step) => Colours[(i + step) % Colours.Length];
            yield return Avatar.Person(648, SKColors.Beige, new SKColor(0xE8, 0xB8, 0x94), At(0), At(1));
            yield return Avatar.Initial(648, At(0), bars: 1 + i % 3);
        }
    }
}
