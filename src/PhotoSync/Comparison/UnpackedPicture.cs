using PhotoSync.Photos;
using SkiaSharp;

namespace PhotoSync.Comparison;

/// <summary>A picture unpacked at reduced size, from which grids can be sampled until it is disposed. Its pixels lie outside the managed heap, which would keep a hundred megabytes of a large PNG for the next one.</summary>
internal sealed class UnpackedPicture : IDisposable
{
    /// <summary>The shorter side to unpack to, where the format can shrink: two pixels a cell.</summary>
    private const int LeastSide = 2 * ColourGrid.Side;

    private readonly SKBitmap pixels;
    private readonly ScaledSize size;
    private readonly SKEncodedOrigin origin;

    private UnpackedPicture(OpenPicture picture, ScaledSize size, SKBitmap pixels)
    {
        this.pixels = pixels;
        this.size = size;
        origin = picture.Origin;
        (Width, Height) = picture.IsTurned ? (picture.Height, picture.Width) : (picture.Width, picture.Height);
    }

    /// <summary>Full width in pixels, as shown.</summary>
    public int Width { get; }

    /// <summary>Full height in pixels, as shown.</summary>
    public int Height { get; }

    public int ShorterSide => Math.Min(Width, Height);

    public static UnpackedPicture? TryUnpack(ReadOnlySpan<byte> file, PictureLimits limits, out PictureFault fault)
    {
        using var picture = OpenPicture.TryOpen(file, limits, out fault);
        if (picture is null) return null;

        var size = picture.ScaleFor(LeastSide);
        using var place = DecodingGate.Shared.EnterIfNoticeable(picture.MemoryFor(size));
        var pixels = new SKBitmap(OpenPicture.Pixels(size));
        if (picture.Unpack(size, pixels.GetPixels()) is not { } found) return new UnpackedPicture(picture, size, pixels);

        pixels.Dispose();
        fault = found;
        return null;
    }

    /// <summary>The colours of the largest square, <paramref name="position"/> of the way along the longer side.</summary>
    public PictureReading Read(float position = 0.5f) => Read(SampledArea.Square(size, position));

    /// <summary>The colours of the whole picture, squeezed to a square.</summary>
    public PictureReading ReadSqueezed() => Read(SampledArea.Whole);

    public void Dispose() => pixels.Dispose();

    private PictureReading Read(SampledArea area) => new(GridSampler.Sample(pixels.GetPixelSpan(), size, area, origin), Width, Height);
}
