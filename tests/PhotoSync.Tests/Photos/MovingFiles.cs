using System.Buffers.Binary;
using System.Text;
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
        var still = Lossy(Files.WebP(picture));
        byte[] frame = [.. Three(0), .. Three(0), .. Three(width - 1), .. Three(height - 1), .. Three(100), 0, .. still];
        return Riff([.. Part("VP8X", [2, 0, 0, 0, .. Three(width - 1), .. Three(height - 1)]), .. Part("ANIM", new byte[6]), .. Part("ANMF", frame), .. Part("ANMF", frame)]);
    }

    /// <summary>The one chunk that holds the picture.</summary>
    private static byte[] Lossy(byte[] file)
    {
        var at = file.AsSpan().IndexOf("VP8 "u8);
        var length = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(at + 4));
        return file[at..(at + 8 + length + length % 2)];
    }

    private static byte[] Riff(byte[] parts) => Part("RIFF", [.. "WEBP"u8, .. parts]);

    private static byte[] Part(string name, byte[] body)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, body.Length);
        return [.. Encoding.ASCII.GetBytes(name), .. length, .. body, .. new byte[body.Length % 2]];
    }

    private static byte[] Three(int number) => [(byte)number, (byte)(number >> 8), (byte)(number >> 16)];
}
