using SkiaSharp;

namespace PhotoSync.Tests.Photos;

/// <summary>Pictures drawn for the tests: four corners of different colours, so that every turn and crop can be told.</summary>
internal static class Drawn
{
    public static readonly SKColor TopLeft = new(200, 40, 40);
    public static readonly SKColor TopRight = new(40, 160, 60);
    public static readonly SKColor BottomLeft = new(40, 70, 190);
    public static readonly SKColor BottomRight = new(220, 190, 60);

    public static SKBitmap Corners(int width, int height)
    {
        var picture = Blank(width, height, SKColors.White);
        using var canvas = new SKCanvas(picture);
        using var paint = new SKPaint();
        Fill(TopLeft, 0, 0);
        Fill(TopRight, width / 2f, 0);
        Fill(BottomLeft, 0, height / 2f);
        Fill(BottomRight, width / 2f, height / 2f);
        return picture;

        void Fill(SKColor color, float x, float y)
        {
            paint.Color = color;
            canvas.DrawRect(x, y, width / 2f, height / 2f, paint);
        }
    }

    /// <summary>As many colours as there are pixels: what no encoder can make small.</summary>
    public static SKBitmap Noise(int width, int height, int seed)
    {
        var picture = Blank(width, height, SKColors.Black);
        new Random(seed).NextBytes(picture.GetPixelSpan());
        return picture;
    }

    public static SKBitmap Blank(int width, int height, SKColor color)
    {
        var picture = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque, SKColorSpace.CreateSrgb()));
        picture.Erase(color);
        return picture;
    }

    /// <summary>A soft scene of thirty ellipses: as much to see as in a photograph, and the same for the same seed.</summary>
    public static SKBitmap Scene(int side, int seed)
    {
        var chance = new Random(seed);
        var picture = Blank(side, side, Any(chance));
        using var canvas = new SKCanvas(picture);
        using var paint = new SKPaint { IsAntialias = true };
        for (var i = 0; i < 30; i++)
        {
            paint.Color = Any(chance);
            canvas.DrawOval(chance.NextSingle() * side, chance.NextSingle() * side, (0.05f + 0.2f * chance.NextSingle()) * side, (0.05f + 0.2f * chance.NextSingle()) * side, paint);
        }

        return picture;
    }

    private static SKColor Any(Random chance) => new((byte)chance.Next(256), (byte)chance.Next(256), (byte)chance.Next(256));
}
