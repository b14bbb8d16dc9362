using PhotoSync.Comparison;
using PhotoSync.Tests.Photos;
using SkiaSharp;

namespace PhotoSync.Tests.Comparison;

/// <summary>Compares files and says what came of it.</summary>
internal static class Comparing
{
    public static readonly PhotoComparer Comparer = new();

    public static PhotoVerdict Compare(byte[] first, byte[] second) => Comparer.Compare(first, second);

    public static PhotoVerdict ByFingerprint(byte[] first, byte[] second) => Comparer.Compare(Fingerprint(first), Fingerprint(second));

    public static PhotoFingerprint Fingerprint(byte[] file) => Assert.IsType<FingerprintOutcome.Taken>(Comparer.Fingerprint(file)).Fingerprint;

    public static void AssertSame(byte[] first, byte[] second)
    {
        var verdict = Compare(first, second);

        Assert.True(verdict.IsSame, verdict.ToString());
        Assert.Equal(verdict, Compare(second, first));
    }

    public static void AssertDifferent(byte[] first, byte[] second)
    {
        var verdict = Compare(first, second);

        Assert.True(verdict.IsDifferent, verdict.ToString());
        Assert.Equal(verdict, Compare(second, first));
    }

    /// <summary>The thumbnail that a service makes: JPEG of a given size.</summary>
    public static byte[] Thumbnail(SKBitmap picture, int side, int quality = 80)
    {
        var small = picture.Resize(new SKImageInfo(side, side, SKColorType.Rgba8888, SKAlphaType.Opaque, SKColorSpace.CreateSrgb()), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        return Files.Jpeg(small, quality);
    }
}
