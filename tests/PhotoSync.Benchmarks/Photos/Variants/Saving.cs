using SkiaSharp;

namespace PhotoSync.Benchmarks.Photos.Variants;

/// <summary>One way to save a picture.</summary>
/// <param name="Size">The shorter side in pixels.</param>
/// <param name="Quality">JPEG quality from 40 to 95.</param>
/// <param name="FullChroma">4:4:4 rather than 4:2:0.</param>
/// <param name="Packaging">What else the file is.</param>
/// <param name="Shrinking">How it was made smaller.</param>
/// <param name="Resaved">Whether the picture went through a JPEG of its full size first, as SharePoint's copy of Exchange's copy does.</param>
internal sealed record Saving(int Size, int Quality, bool FullChroma, Packaging Packaging, Shrinking Shrinking, bool Resaved)
{
    public static readonly int[] Sizes = [48, 64, 72, 96, 120, 200, 240, 300, 432, 648];

    private static readonly Packaging[] Square = [Packaging.Jpeg, Packaging.Progressive, Packaging.Png, Packaging.ExifTurned, Packaging.DisplayP3, Packaging.Sharpened];

    public static Saving Any(int size, Random chance, Packaging? packaging = null) => new(
        size,
        40 + 5 * chance.Next(12),
        chance.Next(2) == 0,
        packaging ?? (chance.Next(3) == 0 ? Packaging.Jpeg : Square[chance.Next(Square.Length)]),
        (Shrinking)chance.Next(3),
        chance.Next(2) == 0);

    /// <summary>Saves a picture.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="resaved">The same after a JPEG of its full size.</param>
    public byte[] Save(SKBitmap picture, SKBitmap resaved)
    {
        using var shrunk = Shrinker.Shrink(Resaved ? resaved : picture, Size, Shrinking);
        return Packaging switch
        {
            Packaging.Progressive => JpegFile.MakeProgressive(JpegFile.Save(shrunk, Quality, FullChroma)),
            Packaging.Png => Png(shrunk),
            Packaging.ExifTurned => SaveTurned(shrunk),
            Packaging.DisplayP3 => SaveDisplayP3(shrunk),
            Packaging.Sharpened => SaveSharpened(shrunk),
            _ => JpegFile.Save(shrunk, Quality, FullChroma),
        };
    }

    private static byte[] Png(SKBitmap picture)
    {
        using var pixels = picture.PeekPixels();
        using var data = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.Sub, 1));
        return data!.ToArray();
    }

    private byte[] SaveTurned(SKBitmap picture)
    {
        var orientation = 2 + Quality / 5 % 7;
        using var stored = Turning.Undo(picture, orientation);
        return JpegFile.AddOrientation(JpegFile.Save(stored, Quality, FullChroma), orientation);
    }

    private byte[] SaveDisplayP3(SKBitmap picture)
    {
        using var space = SKColorSpace.CreateRgb(SKColorSpaceTransferFn.Srgb, SKColorSpaceXyz.DisplayP3);
        using var wide = new SKBitmap(Pictures.Opaque(picture.Width, picture.Height).WithColorSpace(space));
        using (var canvas = new SKCanvas(wide)) canvas.DrawBitmap(picture, 0, 0, SKSamplingOptions.Default);
        return Quality % 10 == 0 ? Png(wide) : JpegFile.Save(wide, Quality, FullChroma);
    }

    private byte[] SaveSharpened(SKBitmap picture)
    {
        using var sharpened = Sharpening.Sharpen(picture, 0.3f);
        return JpegFile.Save(sharpened, Quality, FullChroma);
    }
}
