using SkiaSharp;

namespace PhotoSync.Tests.Photos;

/// <summary>Pictures that move, written by hand because no encoder here does.</summary>
internal static class MovingFiles
{
    /// <summary>A PNG that every reader shows and some play: the chunk <c>acTL</c> makes the difference.</summary>
    public static byte[] Png(SKBitmap picture)
    {
        var still = Files.Png(picture);
        const int afterHeader = 8 + 25;
        return [.. still.AsSpan(0, afterHeader), .. Files.Chunk("acTL", [0, 0, 0, 2, 0, 0, 0, 0]), .. still.AsSpan(afterHeader)];
    }

    /// <summary>Two frames of the same picture in the extended form of WebP.</summary>
    public static byte[] WebP(SKBitmap picture)
    {
        var (width, height) = (picture.Width, picture.Height);
        var still = RiffFile.Lossy(Files.WebP(picture));
        byte[] frame = [.. RiffFile.Three(0), .. RiffFile.Three(0), .. RiffFile.Three(width - 1), .. RiffFile.Three(height - 1), .. RiffFile.Three(100), 0, .. still];
        return RiffFile.Of([.. RiffFile.Part("VP8X", [2, 0, 0, 0, .. RiffFile.Three(width - 1), .. RiffFile.Three(height - 1)]), .. RiffFile.Part("ANIM", new byte[6]), .. RiffFile.Part("ANMF", frame), .. RiffFile.Part("ANMF", frame)]);
    }
}
