using SkiaSharp;

namespace PhotoSync.Host.Pictures;

/// <summary>A picture made ready to be shown: upright, sRGB, at most so many pixels wide and high, in JPEG without metadata.</summary>
/// <param name="Jpeg">The file.</param>
/// <param name="OriginalWidth">Width of the upright original in pixels.</param>
/// <param name="OriginalHeight">Height of the upright original in pixels.</param>
internal sealed record FittedPicture(byte[] Jpeg, int OriginalWidth, int OriginalHeight)
{
    private const int Quality = 90;
    private const long MostPixels = 50_000_000;

    /// <returns><see langword="null"/> where the bytes are no picture that can be shown.</returns>
    public static FittedPicture? Fit(ReadOnlyMemory<byte> encoded, int pixels)
    {
        using var data = SKData.CreateCopy(encoded.Span);
        using var codec = SKCodec.Create(data);
        if (codec is null || (long)codec.Info.Width * codec.Info.Height > MostPixels)
            return null;

        using var decoded = Decode(codec, pixels);
        if (decoded is null)
            return null;

        using var upright = Draw(decoded, codec.EncodedOrigin, pixels);
        using var image = SKImage.FromBitmap(upright);
        using var jpeg = image.Encode(SKEncodedImageFormat.Jpeg, Quality);
        var turned = SwapsSides(codec.EncodedOrigin);
        return new FittedPicture(jpeg.ToArray(), turned ? codec.Info.Height : codec.Info.Width, turned ? codec.Info.Width : codec.Info.Height);
    }

    // The codec shrinks JPEG while it decodes, which saves most of the work.
    private static SKBitmap? Decode(SKCodec codec, int pixels)
    {
        var size = LeastSize(codec, pixels);
        var bitmap = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb()));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) == SKCodecResult.Success)
            return bitmap;

        bitmap.Dispose();
        return null;
    }

    // Asked for a scale, the codec takes the nearest that it can make, which may be smaller: the eighths are tried from the smallest on.
    private static SKSizeI LeastSize(SKCodec codec, int pixels)
    {
        for (var eighths = 1; eighths < 8; eighths++)
        {
            var size = codec.GetScaledDimensions(eighths / 8f);
            if (Math.Max(size.Width, size.Height) >= pixels)
                return size;
        }

        return codec.Info.Size;
    }

    private static SKBitmap Draw(SKBitmap decoded, SKEncodedOrigin origin, int pixels)
    {
        var turned = SwapsSides(origin);
        var (width, height) = turned ? (decoded.Height, decoded.Width) : (decoded.Width, decoded.Height);
        var scale = Math.Min(1f, (float)pixels / Math.Max(width, height));
        var upright = new SKBitmap(new SKImageInfo(
            Math.Max(1, (int)MathF.Round(width * scale)), Math.Max(1, (int)MathF.Round(height * scale)), SKColorType.Rgba8888, SKAlphaType.Opaque, SKColorSpace.CreateSrgb()));
        using var canvas = new SKCanvas(upright);
        canvas.Clear(SKColors.White);
        canvas.Scale(upright.Width / (float)width, upright.Height / (float)height);
        canvas.Concat(Upright(origin, width, height));
        using var image = SKImage.FromBitmap(decoded);
        canvas.DrawImage(image, 0, 0, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        return upright;
    }

    private static bool SwapsSides(SKEncodedOrigin origin) => origin >= SKEncodedOrigin.LeftTop;

    // Row by row of the matrix; width and height are those of the upright picture.
    private static SKMatrix Upright(SKEncodedOrigin origin, int width, int height) => origin switch
    {
        SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new SKMatrix(0, -1, width, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, width, -1, 0, height, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, height, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}
