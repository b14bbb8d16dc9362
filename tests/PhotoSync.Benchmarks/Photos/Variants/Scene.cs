using SkiaSharp;

namespace PhotoSync.Benchmarks.Photos.Variants;

/// <summary>A drawn scene with grain, as heavy for a decoder as a photograph.</summary>
internal static class Scene
{
    private const int Side = 648;

    public static byte[] Jpeg(int seed)
    {
        var chance = new Random(seed);
        using var picture = new SKBitmap(Pictures.Opaque(Side, Side));
        using (var canvas = new SKCanvas(picture))
        using (var paint = new SKPaint { IsAntialias = true })
        {
            canvas.Clear(Any(chance));
            for (var i = 0; i < 60; i++)
            {
                paint.Color = Any(chance);
                canvas.DrawOval(chance.Next(Side), chance.Next(Side), chance.Next(20, 150), chance.Next(20, 150), paint);
            }
        }

        var pixels = picture.GetPixelSpan();
        for (var at = 0; at < pixels.Length; at++)
            if (at % 4 != 3) pixels[at] = (byte)Math.Clamp(pixels[at] + chance.Next(-12, 13), 0, 255);

        return JpegFile.Save(picture, 90, fullChroma: false);
    }

    /// <summary>The copy that a service makes of it.</summary>
    public static byte[] Thumbnail(int seed, int side)
    {
        using var picture = Pictures.Decode(Jpeg(seed))!;
        using var thumbnail = Shrinker.Shrink(picture, side, Shrinking.Mipmaps);
        return JpegFile.Save(thumbnail, 80, fullChroma: false);
    }

    private static SKColor Any(Random chance) => new((byte)chance.Next(256), (byte)chance.Next(256), (byte)chance.Next(256));
}
