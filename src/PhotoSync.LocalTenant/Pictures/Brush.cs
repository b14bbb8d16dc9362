using SkiaSharp;

namespace PhotoSync.LocalTenant.Pictures;

/// <summary>Short ways to put shapes on a canvas, all with smooth edges.</summary>
internal static class Brush
{
    public static void Oval(this SKCanvas canvas, float x, float y, float rx, float ry, SKColor colour)
    {
        using var paint = Fill(colour);
        canvas.DrawOval(x, y, rx, ry, paint);
    }

    public static void Box(this SKCanvas canvas, float x, float y, float width, float height, SKColor colour, float corner = 0)
    {
        using var paint = Fill(colour);
        canvas.DrawRoundRect(x, y, width, height, corner, corner, paint);
    }

    public static void Line(this SKCanvas canvas, string svg, SKColor colour, float width)
    {
        using var path = SKPath.ParseSvgPathData(svg);
        using var paint = new SKPaint { Color = colour, IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = width, StrokeCap = SKStrokeCap.Round };
        canvas.DrawPath(path, paint);
    }

    public static void Shape(this SKCanvas canvas, string svg, SKColor colour)
    {
        using var path = SKPath.ParseSvgPathData(svg);
        using var paint = Fill(colour);
        canvas.DrawPath(path, paint);
    }

    public static void Wash(this SKCanvas canvas, SKColor from, SKColor to, float toX, float toY)
    {
        using var shader = SKShader.CreateLinearGradient(new SKPoint(0, 0), new SKPoint(toX, toY), [from, to], SKShaderTileMode.Clamp);
        using var paint = new SKPaint { Shader = shader };
        canvas.DrawRect(0, 0, Portrait.Side, Portrait.Side, paint);
    }

    public static void Glow(this SKCanvas canvas, float x, float y, float radius, SKColor inner, SKColor outer)
    {
        using var shader = SKShader.CreateRadialGradient(new SKPoint(x, y), radius, [inner, outer], SKShaderTileMode.Clamp);
        using var paint = new SKPaint { Shader = shader };
        canvas.DrawRect(0, 0, Portrait.Side, Portrait.Side, paint);
    }

    private static SKPaint Fill(SKColor colour) => new() { Color = colour, IsAntialias = true };
}
