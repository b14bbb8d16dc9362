using SkiaSharp;

namespace PhotoSync.Photos;

/// <summary>Unpacks a picture, places it in the photo's square and writes that as a plain JPEG.</summary>
internal static class PhotoWriter
{
    private const int MostBytes = 1_000_000;

    /// <summary>Tried in this order. Even noise at 648 pixels is under the limit with the last one.</summary>
    private static readonly int[] Qualities = [90, 80, 65, 50];

    public static byte[]? TryWrite(OpenPicture picture, CropPlan plan, out PictureFault fault)
    {
        using var photo = new SKBitmap(plan.Side, plan.Side, SKColorType.Rgba8888, SKAlphaType.Opaque);
        if (Draw(picture, plan, photo) is { } found)
        {
            fault = found;
            return null;
        }

        fault = default;
        return Encode(photo);
    }

    private static PictureFault? Draw(OpenPicture picture, CropPlan plan, SKBitmap photo)
    {
        var unpacked = new SKBitmap(OpenPicture.Pixels(plan.Unpacked).WithColorSpace(null));
        try
        {
            if (picture.Unpack(plan.Unpacked, unpacked.GetPixels()) is { } fault) return fault;

            var placement = plan.Placement;
            while (IsHalvable(placement)) Halve(ref unpacked, ref placement);
            using var canvas = new SKCanvas(photo);
            using var image = SKImage.FromPixels(unpacked.Info, unpacked.GetPixels());
            canvas.Clear(SKColors.White);
            canvas.SetMatrix(placement);
            canvas.DrawImage(image, 0, 0, new SKSamplingOptions(SKCubicResampler.Mitchell));
            return null;
        }
        finally
        {
            unpacked.Dispose();
        }
    }

    /// <summary>A cubic looks at four pixels a side: over more than a factor of two it would skip some.</summary>
    private static bool IsHalvable(SKMatrix placement) => Math.Max(Math.Abs(placement.ScaleX), Math.Abs(placement.SkewX)) <= 0.5f;

    private static void Halve(ref SKBitmap bitmap, ref SKMatrix placement)
    {
        var half = new SKBitmap(bitmap.Info.WithSize(Math.Max(1, bitmap.Width / 2), Math.Max(1, bitmap.Height / 2)));
        using (var from = bitmap.PeekPixels())
        using (var to = half.PeekPixels())
            from.ScalePixels(to, new SKSamplingOptions(SKFilterMode.Linear));

        placement = SKMatrix.CreateScale(bitmap.Width / (float)half.Width, bitmap.Height / (float)half.Height).PostConcat(placement);
        bitmap.Dispose();
        bitmap = half;
    }

    /// <summary>The bitmap bears no colour space, so the encoder writes no profile; what has none is sRGB.</summary>
    private static byte[] Encode(SKBitmap photo)
    {
        using var pixels = photo.PeekPixels();
        foreach (var quality in Qualities)
        {
            using var jpeg = pixels.Encode(new SKJpegEncoderOptions(quality, SKJpegEncoderDownsample.Downsample420, SKJpegEncoderAlphaOption.Ignore));
            if (jpeg is { Size: < MostBytes }) return jpeg.ToArray();
        }

        throw new InvalidOperationException($"A photo of {photo.Width} pixels did not fit into {MostBytes} bytes.");
    }
}
