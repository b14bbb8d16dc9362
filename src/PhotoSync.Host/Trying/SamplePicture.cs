using SkiaSharp;

namespace PhotoSync.Host.Trying;

/// <summary>A picture to upload: nobody's portrait, but none that could be taken for another.</summary>
internal static class SamplePicture
{
    public static byte[] Draw(int width, int height)
    {
        using var surface = SKSurface.Create(new SKImageInfo(width, height));
        using var sky = SKShader.CreateLinearGradient(new(0, 0), new(width, height), [new(0x1B, 0x4D, 0x89), new(0xF6, 0xC8, 0x5F)], SKShaderTileMode.Clamp);
        using var paint = new SKPaint { Shader = sky };
        surface.Canvas.DrawPaint(paint);
        using var skin = new SKPaint { Color = new(0xC6, 0x86, 0x5B), IsAntialias = true };
        using var shirt = new SKPaint { Color = new(0x2F, 0x6B, 0x4F), IsAntialias = true };
        surface.Canvas.DrawOval(width / 2f, height, width * 0.38f, height * 0.36f, shirt);
        surface.Canvas.DrawOval(width / 2f, height * 0.42f, width * 0.2f, height * 0.2f, skin);
        using var image = surface.Snapshot();
        using var jpeg = image.Encode(SKEncodedImageFormat.Jpeg, 90);
        return jpeg.ToArray();
    }
}
