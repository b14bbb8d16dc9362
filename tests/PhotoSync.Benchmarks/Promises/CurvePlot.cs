using System.Globalization;
using PhotoSync.Benchmarks.Photos.Reports;
using SkiaSharp;

namespace PhotoSync.Benchmarks.Promises;

/// <summary>Draws a curve from zero up, so that flat looks flat.</summary>
internal static class CurvePlot
{
    private const int Width = 1000, Height = 420, Left = 80, Right = 30, Top = 60, Bottom = 50;

    private static readonly SKColor Ink = new(0x33, 0x33, 0x33), Line = new(0x1B, 0x7F, 0x5C), Grid = new(0xDD, 0xDD, 0xDD);

    public static void Draw(string file, Curve curve)
    {
        using var surface = SKSurface.Create(new SKImageInfo(Width, Height));
        surface.Canvas.Clear(SKColors.White);
        using var font = Fonts.Find(15);
        using var ink = new SKPaint { Color = Ink, IsAntialias = true };
        var most = Math.Max(1e-9, curve.Points.DefaultIfEmpty(0).Max()) * 1.15;
        DrawGrid(surface.Canvas, font, ink, most);
        DrawLine(surface.Canvas, curve.Points, most);
        surface.Canvas.DrawText(curve.Title, Left, 34, SKTextAlign.Left, font, ink);
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        File.WriteAllBytes(file, data.ToArray());
    }

    private static void DrawGrid(SKCanvas canvas, SKFont font, SKPaint ink, double most)
    {
        using var grid = new SKPaint { Color = Grid, StrokeWidth = 1 };
        for (var line = 0; line <= 4; line++)
        {
            var y = Y(most * line / 4, most);
            canvas.DrawLine(Left, y, Width - Right, y, grid);
            canvas.DrawText((most * line / 4).ToString("0", CultureInfo.InvariantCulture), 20, y + 5, SKTextAlign.Left, font, ink);
        }
    }

    private static void DrawLine(SKCanvas canvas, IReadOnlyList<double> points, double most)
    {
        if (points.Count == 0) return;
        using var paint = new SKPaint { Color = Line, StrokeWidth = 2.5f, Style = SKPaintStyle.Stroke, IsAntialias = true };
        using var builder = new SKPathBuilder();
        for (var point = 0; point < points.Count; point++)
        {
            var x = Left + (Width - Left - Right) * point / (float)Math.Max(1, points.Count - 1);
            if (point == 0) builder.MoveTo(x, Y(points[point], most));
            else builder.LineTo(x, Y(points[point], most));
        }

        using var path = builder.Detach();
        canvas.DrawPath(path, paint);
    }

    private static float Y(double value, double most) => Height - Bottom - (float)(value / most * (Height - Top - Bottom));
}
