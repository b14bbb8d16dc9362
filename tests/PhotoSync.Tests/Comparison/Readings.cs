using PhotoSync.Comparison;
using PhotoSync.Photos;
using PhotoSync.Tests.Photos;
using SkiaSharp;

namespace PhotoSync.Tests.Comparison;

/// <summary>Pictures as the second look reads them.</summary>
internal static class Readings
{
    public static PictureReading Of(SKBitmap picture) => Of(Files.Png(picture.Copy()));

    public static PictureReading Of(byte[] file)
    {
        using var unpacked = UnpackedPicture.TryUnpack(file, PictureLimits.Default, out _);
        return Assert.IsType<UnpackedPicture>(unpacked).Read();
    }

    public static PictureReading OfThumbnail(SKBitmap picture, int side) => Of(Comparing.Thumbnail(picture, side));
}
