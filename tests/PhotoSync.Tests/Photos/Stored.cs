using System.Runtime.InteropServices;
using SkiaSharp;

namespace PhotoSync.Tests.Photos;

/// <summary>Stores a picture the way a camera does that was held askew.</summary>
internal static class Stored
{
    /// <summary>The picture as it must be stored so that an EXIF orientation of 1 to 8 sets it upright.</summary>
    public static SKBitmap For(SKBitmap picture, int orientation)
    {
        var turned = orientation >= 5;
        var stored = Drawn.Blank(turned ? picture.Height : picture.Width, turned ? picture.Width : picture.Height, SKColors.Black);
        var from = MemoryMarshal.Cast<byte, uint>(picture.GetPixelSpan());
        var to = MemoryMarshal.Cast<byte, uint>(stored.GetPixelSpan());
        int right = picture.Width - 1, bottom = picture.Height - 1;
        for (var y = 0; y < picture.Height; y++)
        {
            for (var x = 0; x < picture.Width; x++)
            {
                var (column, row) = orientation switch
                {
                    2 => (right - x, y),
                    3 => (right - x, bottom - y),
                    4 => (x, bottom - y),
                    5 => (y, x),
                    6 => (y, right - x),
                    7 => (bottom - y, right - x),
                    8 => (bottom - y, x),
                    _ => (x, y),
                };
                to[row * stored.Width + column] = from[y * picture.Width + x];
            }
        }

        picture.Dispose();
        return stored;
    }
}
