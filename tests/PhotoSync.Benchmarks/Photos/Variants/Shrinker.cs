using SkiaSharp;

namespace PhotoSync.Benchmarks.Photos.Variants;

/// <summary>Makes pictures smaller.</summary>
internal static class Shrinker
{
    private static readonly SKSamplingOptions Cubic = new(SKCubicResampler.Mitchell);

    public static SKBitmap Shrink(SKBitmap picture, int shorterSide, Shrinking how)
    {
        var scale = shorterSide / (double)Math.Min(picture.Width, picture.Height);
        int width = (int)Math.Round(picture.Width * scale), height = (int)Math.Round(picture.Height * scale);
        if (how != Shrinking.HalvesThenCubic)
            return Draw(picture, width, height, how == Shrinking.CubicAlone ? Cubic : new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));

        var halved = picture;
        while (halved.Width >= 2 * width && halved.Height >= 2 * height)
        {
            var half = Draw(halved, halved.Width / 2, halved.Height / 2, new SKSamplingOptions(SKFilterMode.Linear));
            if (halved != picture) halved.Dispose();
            halved = half;
        }

        var shrunk = Draw(halved, width, height, Cubic);
        if (halved != picture) halved.Dispose();
        return shrunk;
    }

    private static SKBitmap Draw(SKBitmap picture, int width, int height, SKSamplingOptions sampling)
    {
        var drawn = new SKBitmap(Pictures.Opaque(width, height));
        using var canvas = new SKCanvas(drawn);
        using var image = SKImage.FromBitmap(picture);
        canvas.DrawImage(image, drawn.Info.Rect, sampling);
        return drawn;
    }
}
