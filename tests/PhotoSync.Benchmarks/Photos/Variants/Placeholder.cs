using SkiaSharp;

namespace PhotoSync.Benchmarks.Photos.Variants;

/// <summary>Pictures that stand for "no photo".</summary>
internal static class Placeholder
{
    private static readonly SKColor[] Grounds =
        [new(0x03, 0x83, 0x87), new(0x49, 0x82, 0x05), new(0x5C, 0x2E, 0x91), new(0xA4, 0x26, 0x2C), new(0x00, 0x5B, 0x70), new(0x69, 0x79, 0x7E)];

    public static SKBitmap Silhouette(int side)
    {
        var picture = new SKBitmap(Pictures.Opaque(side, side));
        using var canvas = new SKCanvas(picture);
        using var paint = new SKPaint { Color = new SKColor(0xA6, 0xA6, 0xA6), IsAntialias = true };
        canvas.Clear(new SKColor(0xE1, 0xDF, 0xDD));
        canvas.DrawCircle(side * 0.5f, side * 0.38f, side * 0.18f, paint);
        canvas.DrawOval(side * 0.5f, side * 0.95f, side * 0.34f, side * 0.32f, paint);
        return picture;
    }

    /// <summary>Two letters on a coloured ground, drawn as strokes because not every machine has a font.</summary>
    public static SKBitmap Initials(int side, Random chance)
    {
        var picture = new SKBitmap(Pictures.Opaque(side, side));
        using var canvas = new SKCanvas(picture);
        using var paint = new SKPaint { Color = SKColors.White, IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = side * 0.05f };
        canvas.Clear(Grounds[chance.Next(Grounds.Length)]);
        for (var letter = 0; letter < 2; letter++)
        {
            using var path = new SKPathBuilder();
            path.MoveTo(Point(side, letter, chance));
            for (var stroke = 0; stroke < 3; stroke++) path.LineTo(Point(side, letter, chance));
            using var strokes = path.Detach();
            canvas.DrawPath(strokes, paint);
        }

        return picture;
    }

    private static SKPoint Point(int side, int letter, Random chance) =>
        new(side * (0.22f + 0.3f * letter + 0.13f * chance.Next(3)), side * (0.33f + 0.17f * chance.Next(3)));
}
