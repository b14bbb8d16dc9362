using SkiaSharp;

namespace PhotoSync.Benchmarks.Photos.Variants;

/// <summary>What the variants need of bitmaps. Everything is sRGB, opaque, red first.</summary>
internal static class Pictures
{
    public static SKImageInfo Opaque(int width, int height) => new(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque, SKColorSpace.CreateSrgb());

    public static SKBitmap? Decode(string file)
    {
        using var data = SKData.Create(file);
        return Decode(data);
    }

    public static SKBitmap? Decode(byte[] file)
    {
        using var data = SKData.CreateCopy(file);
        return Decode(data);
    }

    /// <summary>Mean luma of each cell of a square grid, in rows.</summary>
    public static float[] Luma(SKBitmap bitmap, int side)
    {
        var (sums, counts) = (new float[side * side], new int[side * side]);
        var pixels = bitmap.GetPixelSpan();
        for (var y = 0; y < bitmap.Height; y++)
        {
            for (var x = 0; x < bitmap.Width; x++)
            {
                var cell = y * side / bitmap.Height * side + x * side / bitmap.Width;
                var at = y * bitmap.RowBytes + x * 4;
                sums[cell] += 0.299f * pixels[at] + 0.587f * pixels[at + 1] + 0.114f * pixels[at + 2];
                counts[cell]++;
            }
        }

        return [.. sums.Select((sum, cell) => sum / Math.Max(1, counts[cell]))];
    }

    /// <summary>A new bitmap of the same size whose pixels were computed one by one.</summary>
    public static SKBitmap Map(SKBitmap bitmap, Func<byte, byte, byte, (byte, byte, byte)> pixel)
    {
        var mapped = new SKBitmap(Opaque(bitmap.Width, bitmap.Height));
        var from = bitmap.GetPixelSpan();
        var to = mapped.GetPixelSpan();
        for (var at = 0; at < to.Length; at += 4)
        {
            (to[at], to[at + 1], to[at + 2]) = pixel(from[at], from[at + 1], from[at + 2]);
            to[at + 3] = 255;
        }

        return mapped;
    }

    private static SKBitmap? Decode(SKData data)
    {
        using var codec = SKCodec.Create(data);
        if (codec is null) return null;
        using var decoded = SKBitmap.Decode(codec, new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb()));
        if (decoded is null) return null;
        var opaque = new SKBitmap(Opaque(decoded.Width, decoded.Height));
        using var canvas = new SKCanvas(opaque);
        canvas.Clear(SKColors.White);
        canvas.DrawBitmap(decoded, 0, 0, SKSamplingOptions.Default);
        return opaque;
    }
}
