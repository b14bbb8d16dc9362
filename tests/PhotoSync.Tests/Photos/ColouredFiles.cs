using SkiaSharp;

namespace PhotoSync.Tests.Photos;

/// <summary>Files whose numbers mean other colours than sRGB's, each with its profile.</summary>
internal static class ColouredFiles
{
    public static SKColorSpace DisplayP3 => SKColorSpace.CreateRgb(SKColorSpaceTransferFn.Srgb, SKColorSpaceXyz.DisplayP3);

    public static SKColorSpace AdobeRgb => SKColorSpace.CreateRgb(SKColorSpaceTransferFn.TwoDotTwo, SKColorSpaceXyz.AdobeRgb);

    public static byte[] Jpeg(SKBitmap picture, SKColorSpace space) => Files.Jpeg(Converted(picture, picture.Info.WithColorSpace(space)), 95);

    public static byte[] Png(SKBitmap picture, SKColorSpace space) => Files.Png(Converted(picture, picture.Info.WithColorSpace(space)));

    public static byte[] GreyJpeg(SKBitmap picture) => Files.Jpeg(Converted(picture, new SKImageInfo(picture.Width, picture.Height, SKColorType.Gray8, SKAlphaType.Opaque)), 95);

    /// <summary>Half see-through: on white, each colour is half way to white.</summary>
    public static byte[] HalfClearPng(SKBitmap picture)
    {
        var clear = new SKBitmap(new SKImageInfo(picture.Width, picture.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul, SKColorSpace.CreateSrgb()));
        var pixels = clear.GetPixelSpan();
        picture.GetPixelSpan().CopyTo(pixels);
        for (var alpha = 3; alpha < pixels.Length; alpha += 4) pixels[alpha] = 128;
        picture.Dispose();
        return Files.Png(clear);
    }

    private static SKBitmap Converted(SKBitmap picture, SKImageInfo info)
    {
        var converted = new SKBitmap(info);
        using (var canvas = new SKCanvas(converted)) canvas.DrawBitmap(picture, 0, 0, SKSamplingOptions.Default);
        picture.Dispose();
        return converted;
    }
}
