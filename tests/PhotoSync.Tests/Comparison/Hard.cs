using PhotoSync.Tests.Photos;
using SkiaSharp;

namespace PhotoSync.Tests.Comparison;

/// <summary>Pictures on which a comparison errs first.</summary>
internal static class Hard
{
    private static readonly SKColor[] Sweets = [new(250, 205, 0), new(196, 24, 30), new(20, 112, 60), new(84, 48, 36), new(240, 120, 10), new(36, 70, 160)];

    /// <summary>Small things of strong colours on white, where more light changes hardly anything.</summary>
    public static SKBitmap SweetsOnWhite(int side)
    {
        var picture = Drawn.Blank(side, side, SKColors.White);
        using var canvas = new SKCanvas(picture);
        using var paint = new SKPaint { IsAntialias = true };
        for (var sweet = 0; sweet < 20; sweet++)
        {
            paint.Color = Sweets[sweet % Sweets.Length];
            canvas.DrawOval((0.16f + sweet % 5 * 0.17f) * side, (0.2f + sweet / 5 * 0.2f) * side, 0.068f * side, 0.068f * side, paint);
        }

        return picture;
    }

    /// <summary>A scene behind fine lines, which turn to false patterns where they are shrunk carelessly.</summary>
    public static SKBitmap FineLines(int side, int seed)
    {
        var picture = Drawn.Scene(side, seed);
        using var canvas = new SKCanvas(picture);
        using var paint = new SKPaint { Color = new SKColor(0, 0, 0, 150), StrokeWidth = 4, IsAntialias = true };
        for (var line = 0; line < side; line += 13) canvas.DrawLine(line, 0, line + side * 0.1f, side, paint);
        return picture;
    }

    /// <summary>A front that is its own mirror image but for the marks on it.</summary>
    public static SKBitmap Front(int side, int marks = 110)
    {
        using var half = Drawn.Scene(side, seed: 31);
        using var other = Cut.Mirrored(half);
        var front = Cut.From(half, 0, 0, side, side);
        using var canvas = new SKCanvas(front);
        using var grain = new SKPaint { IsAntialias = true, StrokeWidth = side / 120f };
        canvas.DrawBitmap(other, new SKRect(side / 2f, 0, side, side), new SKRect(side / 2f, 0, side, side), SKSamplingOptions.Default);
        var chance = new Random(5);
        for (var mark = 0; mark < marks; mark++)
        {
            grain.Color = mark % 2 == 0 ? SKColors.Black : SKColors.White;
            float x = chance.NextSingle() * side, y = chance.NextSingle() * side;
            canvas.DrawLine(x, y, x + side / 40f, y + side / 60f, grain);
        }

        return front;
    }

    /// <summary>Bricks that look alike everywhere, each a little lighter or darker than the next.</summary>
    public static SKBitmap Wall(int width, int height)
    {
        const int brick = 80, row = 40;
        var picture = Drawn.Blank(width, height, SKColors.LightGray);
        using var canvas = new SKCanvas(picture);
        using var paint = new SKPaint();
        var chance = new Random(9);
        for (var y = 0; y < height; y += row)
        {
            for (var x = -brick; x < width; x += brick)
            {
                var level = (byte)(110 + chance.Next(8));
                paint.Color = new SKColor((byte)(level + 40), level, level);
                canvas.DrawRect(x + y / row % 2 * brick / 2, y, brick - 6, row - 6, paint);
            }
        }

        return picture;
    }

    /// <summary>The thumbnail of a service that looks at sixteen pixels whatever the factor.</summary>
    public static byte[] CarelessThumbnail(SKBitmap picture, int side) =>
        Files.Jpeg(picture.Resize(new SKImageInfo(side, side, SKColorType.Rgba8888, SKAlphaType.Opaque, SKColorSpace.CreateSrgb()), new SKSamplingOptions(SKCubicResampler.Mitchell)), 70);
}
