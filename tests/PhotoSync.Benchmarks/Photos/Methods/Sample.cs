using System.Runtime.InteropServices;
using PhotoSync.Photos;

namespace PhotoSync.Benchmarks.Photos.Methods;

/// <summary>What the methods that were not chosen look at: 64 × 64 cells of the central square, upright, in sRGB.</summary>
internal sealed record Sample(float[] Luma, float Blue, float Red)
{
    public const int Side = 64;

    public static Sample Take(byte[] file)
    {
        using var picture = OpenPicture.TryOpen(file, PictureLimits.Default, out _)!;
        var size = picture.ScaleFor(Side);
        var pixels = new byte[size.Bytes];
        var pin = GCHandle.Alloc(pixels, GCHandleType.Pinned);
        picture.Unpack(size, pin.AddrOfPinnedObject());
        pin.Free();
        return Average(pixels, size, (int)picture.Origin);
    }

    private static Sample Average(byte[] pixels, ScaledSize size, int orientation)
    {
        var (luma, blue, red) = (new float[Side * Side], 0f, 0f);
        var side = Math.Min(size.ContentWidth, size.ContentHeight);
        float left = (size.ContentWidth - side) / 2, top = (size.ContentHeight - side) / 2;
        for (var y = 0; y < Side; y++)
        {
            for (var x = 0; x < Side; x++)
            {
                var (column, row) = Stored(x, y, orientation);
                var (r, g, b) = Mean(pixels, size.Width, left + column * side / Side, top + row * side / Side, side / Side);
                var value = 0.299f * r + 0.587f * g + 0.114f * b;
                luma[y * Side + x] = value;
                (blue, red) = (blue + 0.564f * (b - value), red + 0.713f * (r - value));
            }
        }

        return new Sample(luma, blue / luma.Length, red / luma.Length);
    }

    /// <summary>The mean of 3 × 3 points of a cell.</summary>
    private static (float Red, float Green, float Blue) Mean(byte[] pixels, int width, float left, float top, float side)
    {
        var (red, green, blue) = (0f, 0f, 0f);
        for (var point = 0; point < 9; point++)
        {
            int x = (int)(left + (point % 3 + 0.5f) / 3 * side), y = (int)(top + (point / 3 + 0.5f) / 3 * side);
            var at = (y * width + x) * 4;
            (red, green, blue) = (red + pixels[at], green + pixels[at + 1], blue + pixels[at + 2]);
        }

        return (red / 9, green / 9, blue / 9);
    }

    private static (int Column, int Row) Stored(int x, int y, int orientation)
    {
        const int last = Side - 1;
        return orientation switch
        {
            2 => (last - x, y),
            3 => (last - x, last - y),
            4 => (x, last - y),
            5 => (y, x),
            6 => (y, last - x),
            7 => (last - y, last - x),
            8 => (last - y, x),
            _ => (x, y),
        };
    }
}
