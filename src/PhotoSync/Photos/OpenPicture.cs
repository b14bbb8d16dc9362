using SkiaSharp;

namespace PhotoSync.Photos;

/// <summary>A picture file whose header was read and found within the limits; nothing is unpacked until it is asked for.</summary>
internal sealed class OpenPicture : IDisposable
{
    private static readonly SKColorSpace Srgb = SKColorSpace.CreateSrgb();

    private readonly SKData data;
    private readonly SKCodec codec;
    private readonly bool isJpeg;
    private readonly long coefficientBytes;

    private OpenPicture(SKData data, SKCodec codec, JpegStructure? jpeg)
    {
        this.data = data;
        this.codec = codec;
        isJpeg = jpeg is not null;
        coefficientBytes = jpeg?.CoefficientBytes ?? 0;
    }

    /// <summary>Width as stored, before the orientation flag.</summary>
    public int Width => codec.Info.Width;

    /// <summary>Height as stored, before the orientation flag.</summary>
    public int Height => codec.Info.Height;

    /// <summary>Whether it is a GIF, which holds at most 256 colours and is no photograph.</summary>
    public bool IsGif => codec.EncodedFormat == SKEncodedImageFormat.Gif;

    public SKEncodedOrigin Origin => codec.EncodedOrigin;

    /// <summary>Whether the width and height that a person sees are the other way round.</summary>
    public bool IsTurned => Origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;

    /// <summary>Reads the header.</summary>
    /// <param name="file">The file.</param>
    /// <param name="limits">What it may cost.</param>
    /// <param name="fault">Why it is refused, where the result is <c>null</c>.</param>
    public static OpenPicture? TryOpen(ReadOnlySpan<byte> file, PictureLimits limits, out PictureFault fault)
    {
        if (file.Length > limits.Bytes) return Refuse(PictureFault.TooLarge, out fault);
        var format = PictureSignature.Read(file);
        if (Unreadable(format) is { } unreadable) return Refuse(unreadable, out fault);
        if (format == PictureFormat.Png && PictureSignature.IsAnimatedPng(file)) return Refuse(PictureFault.Animated, out fault);
        JpegStructure? jpeg = format == PictureFormat.Jpeg ? JpegStructure.Read(file) : null;
        if (jpeg is { } structure && JpegFault(structure, limits) is { } excess) return Refuse(excess, out fault);

        var data = SKData.CreateCopy(file);
        var codec = SKCodec.Create(new SKMemoryStream(data), out var result);
        if (codec is null)
        {
            data.Dispose();
            return Refuse(result == SKCodecResult.IncompleteInput ? PictureFault.Truncated : PictureFault.Damaged, out fault);
        }

        var picture = new OpenPicture(data, codec, jpeg);
        if (picture.FindFault(limits) is not { } found)
        {
            fault = default;
            return picture;
        }

        picture.Dispose();
        return Refuse(found, out fault);
    }

    /// <summary>The smallest size that the format can be unpacked to with a shorter side of at least <paramref name="side"/>; its own size where it can do no less.</summary>
    public ScaledSize ScaleFor(int side)
    {
        for (var eighths = 1; eighths < 8; eighths++)
        {
            var size = codec.GetScaledDimensions(eighths / 8f);
            if (Math.Min(size.Width, size.Height) < side) continue;
            return isJpeg
                ? new ScaledSize(size.Width, size.Height, Width * eighths / 8f, Height * eighths / 8f)
                : new ScaledSize(size.Width, size.Height, size.Width, size.Height);
        }

        return new ScaledSize(Width, Height, Width, Height);
    }

    /// <summary>Bytes that unpacking to a size of <see cref="ScaleFor"/> takes: WebP unpacks in full and shrinks then, the others hold the result alone.</summary>
    public long MemoryFor(ScaledSize size) => Math.Max(codec.EncodedFormat == SKEncodedImageFormat.Webp ? 4L * Width * Height : 0, size.Bytes) + coefficientBytes;

    public static SKImageInfo Pixels(ScaledSize size) => new(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul, Srgb);

    /// <summary>Unpacks to sRGB.</summary>
    /// <param name="size">A size of <see cref="ScaleFor"/>.</param>
    /// <param name="pixels">Rows without gaps, 4 bytes a pixel.</param>
    /// <returns>What is wrong with the file; <c>null</c> where nothing is.</returns>
    public PictureFault? Unpack(ScaledSize size, IntPtr pixels) => codec.GetPixels(Pixels(size), pixels) switch
    {
        SKCodecResult.Success => null,
        SKCodecResult.IncompleteInput => PictureFault.Truncated,
        SKCodecResult.ErrorInInput or SKCodecResult.InvalidInput => PictureFault.Damaged,
        _ => PictureFault.UnsupportedPicture,
    };

    public void Dispose()
    {
        codec.Dispose();
        data.Dispose();
    }

    private PictureFault? FindFault(PictureLimits limits)
    {
        var pixels = (long)Width * Height;
        if (pixels > (isJpeg ? limits.JpegPixels : limits.OtherPixels)) return PictureFault.TooManyPixels;
        return codec.FrameCount > 1 ? PictureFault.Animated : null;
    }

    private static PictureFault? Unreadable(PictureFormat format) => format switch
    {
        PictureFormat.Unknown => PictureFault.NotAPicture,
        PictureFormat.Heic => PictureFault.Heic,
        PictureFormat.Avif => PictureFault.Avif,
        PictureFormat.OtherPicture => PictureFault.UnsupportedPicture,
        _ => null,
    };

    private static PictureFault? JpegFault(JpegStructure jpeg, PictureLimits limits)
    {
        if (jpeg.Pixels > limits.JpegPixels || jpeg.CoefficientBytes > limits.Memory) return PictureFault.TooManyPixels;
        return jpeg.Pixels * jpeg.Scans > limits.ScannedPixels ? PictureFault.TooSlow : null;
    }

    private static OpenPicture? Refuse(PictureFault why, out PictureFault fault)
    {
        fault = why;
        return null;
    }
}
