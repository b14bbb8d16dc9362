using SkiaSharp;

namespace PhotoSync.LocalTenant.Pictures;

/// <summary>Paints a sitter: scene, shoulders, head. All measures are for a picture 648 wide; the canvas scales.</summary>
internal static class Portrait
{
    public const float Side = 648;

    public static void Paint(SKCanvas canvas, Sitter sitter)
    {
        Backdrop.Paint(canvas, sitter);
        canvas.Save();
        canvas.Translate(Side / 2 + sitter.Shift, Side + sitter.Lift);
        canvas.Scale(sitter.Scale);
        canvas.Translate(-Side / 2, -Side);
        HairPainter.Behind(canvas, sitter);
        Dress.Paint(canvas, sitter);
        canvas.RotateDegrees(sitter.Tilt, Side / 2, 430);
        Face.Paint(canvas, sitter);
        HairPainter.InFront(canvas, sitter);
        canvas.Restore();
        Light(canvas, sitter);
    }

    // One side is lit, the other falls off: it makes a photo of a drawing.
    private static void Light(SKCanvas canvas, Sitter sitter)
    {
        var x = sitter.Mirrored ? Side * 0.2f : Side * 0.8f;
        canvas.Glow(x, Side * 0.15f, Side * 1.05f, new SKColor(255, 248, 230, 46), new SKColor(10, 10, 30, 64));
    }
}
