using SkiaSharp;

namespace PhotoSync.Benchmarks.Photos.Variants;

/// <summary>The sharpening that services add after shrinking.</summary>
internal static class Sharpening
{
    /// <summary>Adds a share of the difference between each pixel and the mean of its four neighbours.</summary>
    public static SKBitmap Sharpen(SKBitmap picture, float amount)
    {
        var sharpened = new SKBitmap(Pictures.Opaque(picture.Width, picture.Height));
        var from = picture.GetPixelSpan();
        var to = sharpened.GetPixelSpan();
        var row = picture.RowBytes;
        for (var at = 0; at < to.Length; at++)
        {
            int x = at % row / 4, y = at / row;
            var inside = x > 0 && y > 0 && x < picture.Width - 1 && y < picture.Height - 1 && at % 4 != 3;
            var blurred = inside ? (from[at - 4] + from[at + 4] + from[at - row] + from[at + row]) / 4f : from[at];
            to[at] = (byte)Math.Clamp(from[at] + amount * 2 * (from[at] - blurred), 0, 255);
        }

        return sharpened;
    }
}
