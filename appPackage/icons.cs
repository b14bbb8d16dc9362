#:package SkiaSharp
#:package SkiaSharp.NativeAssets.Linux.NoDependencies
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false

// Draws the icons of the Teams apps: dotnet run appPackage/icons.cs [-- FOLDER]
// A portrait within two arrows that run around it: a photo that is kept in step.
using SkiaSharp;

var folder = args.Length > 0 ? args[0] : Path.Combine(Directory.GetCurrentDirectory(), "appPackage");
Icon.Save(Path.Combine(folder, "color.png"), 192, canvas => Icon.Color(canvas, new SKColor(0x3B, 0x3F, 0xA8), new SKColor(0x6D, 0x73, 0xE8)));
Icon.Save(Path.Combine(folder, "outline.png"), 32, Icon.Outline);
Icon.Save(Path.Combine(folder, "admin", "color.png"), 192, canvas => Icon.Color(canvas, new SKColor(0x0B, 0x4F, 0x56), new SKColor(0x1B, 0x8A, 0x8F)));
Icon.Save(Path.Combine(folder, "admin", "outline.png"), 32, Icon.Outline);

internal static class Icon
{
    private static readonly SKColor Mint = new(0xA8, 0xF0, 0xD2);

    public static void Save(string path, int side, Action<SKCanvas> draw)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var bitmap = new SKBitmap(new SKImageInfo(side, side, SKColorType.Rgba8888, SKAlphaType.Premul));
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.Transparent);
        draw(canvas);
        canvas.Flush();
        using var png = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        File.WriteAllBytes(path, png.ToArray());
    }

    /// <summary>Fills the whole square; what matters lies within the middle 120 pixels, since clients round the corners.</summary>
    public static void Color(SKCanvas canvas, SKColor from, SKColor to)
    {
        using var ground = new SKPaint { IsAntialias = true };
        ground.Shader = SKShader.CreateLinearGradient(new SKPoint(0, 0), new SKPoint(192, 192), [to, from], SKShaderTileMode.Clamp);
        canvas.DrawRect(0, 0, 192, 192, ground);
        Person(canvas, 96, 94, 33, SKColors.White);
        Arrows(canvas, 96, 96, 58, 11, 17, Mint);
    }

    /// <summary>White on nothing, as Teams wants it.</summary>
    public static void Outline(SKCanvas canvas)
    {
        Person(canvas, 16, 15.6f, 7.1f, SKColors.White);
        Arrows(canvas, 16, 16, 12.6f, 2, 3.9f, SKColors.White);
    }

    private static void Person(SKCanvas canvas, float x, float y, float size, SKColor color)
    {
        using var paint = new SKPaint { Color = color, IsAntialias = true };
        canvas.DrawCircle(x, y - size * 0.42f, size * 0.46f, paint);
        using var builder = new SKPathBuilder();
        builder.AddArc(new SKRect(x - size * 0.86f, y + size * 0.2f, x + size * 0.86f, y + size * 1.72f), 180, 180);
        builder.Close();
        using var shoulders = builder.Detach();
        canvas.DrawPath(shoulders, paint);
    }

    private static void Arrows(SKCanvas canvas, float x, float y, float radius, float width, float head, SKColor color)
    {
        using var line = new SKPaint { Color = color, IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = width, StrokeCap = SKStrokeCap.Round };
        using var fill = new SKPaint { Color = color, IsAntialias = true };
        foreach (var start in new[] { 200f, 20f })
        {
            using var builder = new SKPathBuilder();
            builder.AddArc(new SKRect(x - radius, y - radius, x + radius, y + radius), start, 122);
            using var arc = builder.Detach();
            canvas.DrawPath(arc, line);
            Head(canvas, x, y, radius, start + 126, head, fill);
        }
    }

    private static void Head(SKCanvas canvas, float x, float y, float radius, float degrees, float size, SKPaint paint)
    {
        var angle = degrees * MathF.PI / 180;
        canvas.Save();
        canvas.Translate(x + radius * MathF.Cos(angle), y + radius * MathF.Sin(angle));
        canvas.RotateDegrees(degrees + 90);
        using var builder = new SKPathBuilder();
        builder.MoveTo(size, 0);
        builder.LineTo(-size * 0.35f, -size);
        builder.LineTo(-size * 0.35f, size);
        builder.Close();
        using var triangle = builder.Detach();
        canvas.DrawPath(triangle, paint);
        canvas.Restore();
    }
}
