using SkiaSharp;

namespace PhotoSync.Host.Pictures;

/// <summary>Pictures for where there is none to show, drawn once: they carry no word, since the card beside them says it in the person's language.</summary>
internal static class DrawnPictures
{
    private const int Side = PictureSource.CardPixels;

    private static readonly SKColor Paper = new(0xE5, 0xE7, 0xEB);
    private static readonly SKColor Ink = new(0x6B, 0x72, 0x80);

    /// <summary>A bust without a face: what people see where somebody has no photo.</summary>
    public static ReadOnlyMemory<byte> NoPhoto { get; } = Draw(canvas => DrawBust(canvas, SKPaintStyle.Fill));

    /// <summary>A bust in outline, struck through: the card's time is over.</summary>
    public static ReadOnlyMemory<byte> NoLongerShown { get; } = Draw(canvas =>
    {
        DrawBust(canvas, SKPaintStyle.Stroke);
        using var paper = Pen(Paper, 22);
        using var ink = Pen(Ink, 8);
        canvas.DrawLine(58, 182, 182, 58, paper);
        canvas.DrawLine(58, 182, 182, 58, ink);
    });

    /// <summary>A circle that is still open: it may be seen later.</summary>
    public static ReadOnlyMemory<byte> NotReadable { get; } = Draw(canvas =>
    {
        using var ink = Pen(Ink, 10);
        canvas.DrawArc(new SKRect(72, 72, 168, 168), -60, 300, useCenter: false, ink);
        canvas.DrawPath(Arrow(), ink);
    });

    private static void DrawBust(SKCanvas canvas, SKPaintStyle style)
    {
        using var ink = Pen(Ink, 8);
        ink.Style = style;
        canvas.DrawCircle(120, 94, 38, ink);
        using var shoulders = new SKPathBuilder();
        shoulders.MoveTo(46, 206);
        shoulders.CubicTo(46, 128, 194, 128, 194, 206);
        shoulders.Close();
        using var path = shoulders.Detach();
        canvas.DrawPath(path, ink);
    }

    private static SKPath Arrow()
    {
        using var builder = new SKPathBuilder();
        builder.MoveTo(144, 50);
        builder.LineTo(148, 82);
        builder.LineTo(116, 86);
        return builder.Detach();
    }

    private static SKPaint Pen(SKColor color, float width) =>
        new() { Color = color, StrokeWidth = width, Style = SKPaintStyle.Stroke, StrokeCap = SKStrokeCap.Round, StrokeJoin = SKStrokeJoin.Round, IsAntialias = true };

    private static byte[] Draw(Action<SKCanvas> draw)
    {
        using var surface = SKSurface.Create(new SKImageInfo(Side, Side));
        surface.Canvas.Clear(Paper);
        draw(surface.Canvas);
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }
}
