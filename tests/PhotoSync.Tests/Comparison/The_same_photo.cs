using PhotoSync.Tests.Photos;

namespace PhotoSync.Tests.Comparison;

public class The_same_photo
{
    [Theory]
    [InlineData(48, 75)]
    [InlineData(72, 75)]
    [InlineData(72, 40)]
    [InlineData(200, 60)]
    [InlineData(240, 85)]
    [InlineData(300, 95)]
    public void Is_known_in_the_thumbnails_that_sharepoint_makes_of_it(int side, int quality)
    {
        for (var seed = 0; seed < 10; seed++)
        {
            using var scene = Drawn.Scene(648, seed);

            Comparing.AssertSame(Files.Jpeg(scene.Copy()), Comparing.Thumbnail(scene, side, quality));
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Is_known_when_a_flag_sets_it_upright(int orientation)
    {
        var turned = Files.WithExif(Files.Jpeg(Stored.For(Drawn.Scene(400, seed: 3), orientation)), orientation);

        Comparing.AssertSame(Files.Jpeg(Drawn.Scene(400, seed: 3)), turned);
    }

    [Fact]
    public void Is_known_in_png_webp_and_display_p3()
    {
        var jpeg = Files.Jpeg(Drawn.Scene(400, seed: 5));

        Comparing.AssertSame(jpeg, Files.Png(Drawn.Scene(400, seed: 5)));
        Comparing.AssertSame(jpeg, Files.WebP(Drawn.Scene(400, seed: 5)));
        Comparing.AssertSame(jpeg, Files.DisplayP3Png(Drawn.Scene(400, seed: 5)));
    }

    [Theory]
    [InlineData(648, 486)]
    [InlineData(486, 648)]
    public void Is_known_when_its_middle_was_cut_out_square(int width, int height)
    {
        using var whole = Drawn.Scene(648, seed: 6);
        using var oblong = Cut.From(whole, (648 - width) / 2, (648 - height) / 2, width, height);
        using var square = Cut.From(whole, 81, 81, 486, 486);

        Comparing.AssertSame(Files.Jpeg(oblong.Copy()), Comparing.Thumbnail(square, 72));
    }

    [Fact]
    public void Has_the_same_fingerprint_each_time()
    {
        var file = Files.Jpeg(Drawn.Scene(300, seed: 8));

        Assert.Equal(Comparing.Fingerprint(file), Comparing.Fingerprint(file));
        Assert.Equal(0, Comparing.ByFingerprint(file, file).Distance);
    }
}
