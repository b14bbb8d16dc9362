using PhotoSync.Tests.Photos;
using SkiaSharp;

namespace PhotoSync.Tests.Comparison;

/// <summary>Plain drawings such as people use for a photo: large areas of one colour.</summary>
internal static class Avatar
{
    /// <summary>White bars on a plain ground, as letters are.</summary>
    public static SKBitmap Initial(int side, SKColor ground, int bars)
    {
        var picture = Drawn.Blank(side, side, ground);
        using var canvas = new SKCanvas(picture);
        using var paint = new SKPaint { Color = SKColors.White, IsAntialias = true };
        for (var bar = 0; bar < bars; bar++) canvas.DrawRect(side * (0.25f + 0.2f * bar), side * 0.3f, side * 0.08f, side * 0.4f, paint);
        canvas.DrawRect(side * 0.25f, side * 0.3f, side * 0.3f, side * 0.08f, paint);
        return picture;
    }

    /// <summary>A head with hair and shoulders before a plain ground.</summary>
    public static SKBitmap Person(int side, SKColor ground, SKColor skin, SKColor hair, SKColor clothes)
    {
        var picture = Drawn.Blank(side, side, ground);
        using var canvas = new SKCanvas(picture);
        Draw(canvas, clothes, side * 0.5f, side * 1.0f, side * 0.38f, side * 0.32f);
        Draw(canvas, hair, side * 0.5f, side * 0.38f, side * 0.22f, side * 0.25f);
        Draw(canvas, skin, side * 0.5f, side * 0.44f, side * 0.17f, side * 0.21f);
        return picture;
    }

    private static void Draw(SKCanvas canvas, SKColor color, float x, float y, float width, float height)
    {
        using var paint = new SKPaint { Color = color, IsAntialias = true };
        canvas.DrawOval(x, y, width, height, paint);
    }
}
