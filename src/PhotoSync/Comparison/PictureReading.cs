using System.Buffers;
using System.Runtime.InteropServices;
using PhotoSync.Photos;

namespace PhotoSync.Comparison;

/// <summary>What is known of a picture once it has been read at reduced size.</summary>
/// <param name="Grid">The colours of its central square.</param>
/// <param name="Width">Its full width in pixels, as shown.</param>
/// <param name="Height">Its full height in pixels, as shown.</param>
internal sealed record PictureReading(ColourGrid Grid, int Width, int Height)
{
    /// <summary>The shorter side to unpack to, where the format can shrink: two pixels a cell.</summary>
    private const int UnpackedSide = 2 * ColourGrid.Side;

    public static PictureReading? TryRead(ReadOnlySpan<byte> file, PictureLimits limits, out PictureFault fault)
    {
        using var picture = OpenPicture.TryOpen(file, limits, out fault);
        if (picture is null) return null;

        var size = picture.ScaleFor(UnpackedSide);
        var pixels = ArrayPool<byte>.Shared.Rent(size.Bytes);
        var pin = GCHandle.Alloc(pixels, GCHandleType.Pinned);
        try
        {
            if (picture.Unpack(size, pin.AddrOfPinnedObject()) is { } found)
            {
                fault = found;
                return null;
            }

            var grid = GridSampler.Sample(pixels.AsSpan(0, size.Bytes), size, picture.Origin);
            return picture.IsTurned
                ? new PictureReading(grid, picture.Height, picture.Width)
                : new PictureReading(grid, picture.Width, picture.Height);
        }
        finally
        {
            pin.Free();
            ArrayPool<byte>.Shared.Return(pixels);
        }
    }
}
