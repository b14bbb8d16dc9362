using System.Buffers.Binary;
using System.Text;

namespace PhotoSync.Tests.Photos;

/// <summary>The container of WebP: parts of a name, a length and a body each.</summary>
internal static class RiffFile
{
    public static byte[] Of(byte[] parts) => Part("RIFF", [.. "WEBP"u8, .. parts]);

    public static byte[] Part(string name, byte[] body)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, body.Length);
        return [.. Encoding.ASCII.GetBytes(name), .. length, .. body, .. new byte[body.Length % 2]];
    }

    /// <summary>The one part of a simple file that holds the picture.</summary>
    public static byte[] Lossy(byte[] file)
    {
        var at = file.AsSpan().IndexOf("VP8 "u8);
        var length = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(at + 4));
        return file[at..(at + 8 + length + length % 2)];
    }

    public static byte[] Three(int number) => [(byte)number, (byte)(number >> 8), (byte)(number >> 16)];
}
