using System.Runtime.Intrinsics;
using PhotoSync.Comparison;
using PhotoSync.Tests.Photos;
using SkiaSharp;

namespace PhotoSync.Tests.Comparison;

public class The_fast_rules_of_close_fingerprints
{
    private const int Pairs = 200_000;

    [Fact]
    [Trait("Pace", "Slow")]
    public void Say_of_every_pair_what_was_said_cell_by_cell()
    {
        var pictures = Pictures();
        var chance = new Random(2026);
        var said = new Dictionary<string, int>();
        for (var pair = 0; pair < Pairs; pair++)
        {
            var one = Mutant.OtherPicture(pictures[chance.Next(pictures.Length)], chance);
            var other = Mutant.Copy(one, chance);

            AssertSame(one, other, said);
            AssertSame(other, one, said);
        }

        Assert.All(["Same", "Different", "TooSmall", "TooPlain", "rival", "light", "faded"], kind => Assert.InRange(said.GetValueOrDefault(kind), Pairs / 1000, 2 * Pairs));
    }

    [Fact]
    public void Say_of_pictures_against_each_other_what_was_said_cell_by_cell()
    {
        var pictures = Pictures();

        Assert.All(pictures, one => Assert.All(pictures, other => AssertSame(one, other, [])));
    }

    [Fact]
    public void Never_reckon_a_stop_of_light_too_high()
    {
        for (var level = 0; level <= 255; level++)
        {
            for (var quarters = 0; quarters <= 255; quarters++)
            {
                var deviation = quarters * FingerprintLayout.DetailUnit;
                var least = LeastLight.Gain(Vector256.Create((float)level), LeastLight.Slack(Vector256.Create(deviation), Vector256<float>.Zero))[0];

                Assert.True(least <= (Exposure.Gain(level - deviation) + Exposure.Gain(level + deviation)) / 2, $"{level} ± {deviation}: {least}");
            }
        }
    }

    [Fact]
    public void Leave_hardly_a_copy_to_the_slow_way()
    {
        var copies = Enumerable.Range(0, 30).Select(seed =>
        {
            using var photo = Drawn.Scene(480, seed);
            return new ClosePair(Fingerprint(photo, 480), Fingerprint(photo, 72));
        }).ToArray();

        Assert.All(copies, pair => Assert.True(LeastLight.RulesOut(in pair, 0.1f)));
    }

    private static void AssertSame(byte[] one, byte[] other, Dictionary<string, int> said)
    {
        var expected = OneByOne.Compare(one, other);

        Assert.Equal(expected, Comparing.Comparer.Compare(PhotoFingerprint.Parse(one), PhotoFingerprint.Parse(other)));

        Count(expected.Reason == CannotTellReason.Borderline ? Why(one, other, expected) : (expected.Reason?.ToString() ?? expected.Kind.ToString()));
        void Count(string kind) => said[kind] = said.GetValueOrDefault(kind) + 1;
    }

    private static string Why(byte[] one, byte[] other, PhotoVerdict verdict)
    {
        if (verdict.Distance > verdict.Threshold) return "distance";
        if (OneByOne.RivalExplains(one, other)) return "rival";
        return OneByOne.IsFaded(one, other) ? "faded" : "light";
    }

    private static byte[][] Pictures()
    {
        SKBitmap[] pictures = [.. Enumerable.Range(0, 24).Select(seed => Drawn.Scene(480, seed)), Hard.SweetsOnWhite(480), Hard.FineLines(480, 1), Hard.Front(480), Hard.Wall(480, 480), Drawn.Noise(480, 480, 3)];
        byte[][] fingerprints = [.. pictures.SelectMany(picture => new[] { 48, 72, 240, 480 }.Select(side => Fingerprint(picture, side)))];
        foreach (var picture in pictures) picture.Dispose();
        return fingerprints;
    }

    private static byte[] Fingerprint(SKBitmap picture, int side) => Comparing.Fingerprint(Comparing.Thumbnail(picture, side)).ToArray();
}
