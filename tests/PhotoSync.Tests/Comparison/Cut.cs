using PhotoSync.Tests.Photos;
using SkiaSharp;

namespace PhotoSync.Tests.Comparison;

/// <summary>Parts of pictures, and pictures with something done to them.</summary>
internal static class Cut
{
    public static SKBitmap From(SKBitmap picture, int left, int top, int width, int height)
    {
        var part = Drawn.Blank(width, height, SKColors.White);
        using var canvas = new SKCanvas(part);
        canvas.DrawBitmap(picture, -left, -top, SKSamplingOptions.Default);
        return part;
    }

    public static SKBitmap Mirrored(SKBitmap picture)
    {
        var mirrored = Drawn.Blank(picture.Width, picture.Height, SKColors.White);
        using var canvas = new SKCanvas(mirrored);
        canvas.Scale(-1, 1, picture.Width / 2f, 0);
        canvas.DrawBitmap(picture, 0, 0, SKSamplingOptions.Default);
        return mirrored;
    }

    public static SKBitmap InBlackAndWhite(SKBitmap picture) =>
        Filtered(picture, SKColorFilter.CreateColorMatrix([0.3f, 0.59f, 0.11f, 0, 0, 0.3f, 0.59f, 0.11f, 0, 0, 0.3f, 0.59f, 0.11f, 0, 0, 0, 0, 0, 1, 0]));

    /// <summary>A tenth of the colours is left.</summary>
    public static SKBitmap WithLittleColour(SKBitmap picture) =>
        Filtered(picture, SKColorFilter.CreateColorMatrix([0.37f, 0.53f, 0.1f, 0, 0, 0.27f, 0.63f, 0.1f, 0, 0, 0.27f, 0.53f, 0.2f, 0, 0, 0, 0, 0, 1, 0]));

    /// <summary>Twice the light is 1.37 times the coded value.</summary>
    public static SKBitmap OneStopBrighter(SKBitmap picture) =>
        Filtered(picture, SKColorFilter.CreateColorMatrix([1.37f, 0, 0, 0, 0, 0, 1.37f, 0, 0, 0, 0, 0, 1.37f, 0, 0, 0, 0, 0, 1, 0]));

    private static SKBitmap Filtered(SKBitmap picture, SKColorFilter filter)
    {
        var filtered = Drawn.Blank(picture.Width, picture.Height, SKColors.White);
        using var canvas = new SKCanvas(filtered);
        using var paint = new SKPaint { ColorFilter = filter };
        canvas.DrawBitmap(picture, 0, 0, SKSamplingOptions.Default, paint);
        filter.Dispose();
        return filtered;
    }
}
