using PhotoSync.Photos;
using SkiaSharp;

namespace PhotoSync.Tests.Photos;

/// <summary>Prepares uploads and looks at what came of them.</summary>
internal static class Uploads
{
    // A busy machine is slow, not wrong.
    private static readonly UploadPreparation Preparation = new(TimeProvider.System, PictureLimits.Default with { Time = TimeSpan.FromMinutes(2) });

    public static Task<UploadOutcome> PrepareAsync(byte[] file, CropChoice? crop = null) =>
        Preparation.PrepareAsync(file, crop ?? CropChoice.Automatic, CancellationToken.None);

    public static async Task<PreparedPhoto> AcceptAsync(byte[] file, CropChoice? crop = null) =>
        Assert.IsType<PreparedPhoto>(await PrepareAsync(file, crop));

    public static async Task<UploadRefusal> RefuseAsync(byte[] file, CropChoice? crop = null) =>
        Assert.IsType<UploadRefusal>(await PrepareAsync(file, crop));

    /// <summary>The colours at the middle of each quarter, row by row.</summary>
    public static SKColor[] Quarters(PreparedPhoto photo)
    {
        using var picture = SKBitmap.Decode(photo.Jpeg.ToArray());
        int near = photo.Width / 4, far = photo.Width * 3 / 4;
        return [picture.GetPixel(near, near), picture.GetPixel(far, near), picture.GetPixel(near, far), picture.GetPixel(far, far)];
    }

    public static void AssertColours(PreparedPhoto photo, params SKColor[] expected) =>
        Assert.All(Quarters(photo).Zip(expected), pair => Assert.True(
            Math.Abs(pair.First.Red - pair.Second.Red) + Math.Abs(pair.First.Green - pair.Second.Green) + Math.Abs(pair.First.Blue - pair.Second.Blue) < 24,
            $"{pair.First} is not {pair.Second}"));
}
