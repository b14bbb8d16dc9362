using SkiaSharp;

namespace PhotoSync.LocalTenant.Pictures;

/// <summary>Reads an uploaded picture and makes it the square JPEG, at most 648 wide, that is kept.</summary>
internal static class PhotoIntake
{
    /// <summary>The picture's width and height as stored; null when the bytes are no picture.</summary>
    public static SKSizeI? Measure(byte[] bytes)
    {
        using var codec = Open(bytes);
        return codec is null ? null : codec.Info.Size;
    }

    /// <summary>The format by its name (JPEG, PNG, BMP …); null when the bytes are no picture.</summary>
    public static SKEncodedImageFormat? Format(byte[] bytes)
    {
        using var codec = Open(bytes);
        return codec?.EncodedFormat;
    }

    /// <summary>A square no larger than <paramref name="largest"/>, cropped by the centre or stretched; null when it cannot be decoded.</summary>
    public static (byte[] Bytes, int Side)? MakeSquare(byte[] bytes, int largest, bool stretch)
    {
        using var codec = Open(bytes);
        using var bitmap = codec is null ? null : SKBitmap.Decode(codec);
        if (bitmap is null)
            return null;
        using var upright = Upright(bitmap, codec!.EncodedOrigin);
        var side = Math.Min(largest, Math.Min(upright.Width, upright.Height));
        using var surface = SKSurface.Create(new SKImageInfo(side, side, SKColorType.Rgba8888, SKAlphaType.Opaque));
        surface.Canvas.Clear(SKColors.White);
        using var image = SKImage.FromBitmap(upright);
        surface.Canvas.DrawImage(image, stretch ? image.Info.Rect : Centre(image), new SKRect(0, 0, side, side), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear), null);
        using var square = surface.Snapshot();
        using var data = square.Encode(SKEncodedImageFormat.Jpeg, 92);
        return (data.ToArray(), side);
    }

    private static SKCodec? Open(byte[] bytes)
    {
        var data = SKData.CreateCopy(bytes);
        return SKCodec.Create(data);
    }

    private static SKRect Centre(SKImage image)
    {
        var side = Math.Min(image.Width, image.Height);
        return SKRect.Create((image.Width - side) / 2f, (image.Height - side) / 2f, side, side);
    }

    private static SKBitmap Upright(SKBitmap bitmap, SKEncodedOrigin origin)
    {
        var turned = origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        var upright = new SKBitmap(turned ? bitmap.Height : bitmap.Width, turned ? bitmap.Width : bitmap.Height);
        using var canvas = new SKCanvas(upright);
        canvas.SetMatrix(Turn(origin, bitmap.Width, bitmap.Height));
        canvas.DrawBitmap(bitmap, 0, 0, new SKSamplingOptions(SKFilterMode.Nearest), null);
        return upright;
    }

    // EXIF orientation: where the first row and column of the stored picture belong.
    private static SKMatrix Turn(SKEncodedOrigin origin, int width, int height) => origin switch
    {
        SKEncodedOrigin.TopRight => new(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new(0, -1, height, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new(0, -1, height, -1, 0, width, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new(0, 1, 0, -1, 0, width, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}
