using System.Buffers.Binary;

namespace PhotoSync.Tests.Photos;

/// <summary>Reads the markers of a JPEG up to its first scan.</summary>
internal static class JpegSegments
{
    public static IReadOnlyList<(byte Marker, byte[] Body)> Read(ReadOnlySpan<byte> jpeg)
    {
        var segments = new List<(byte, byte[])>();
        for (var at = 2; jpeg[at + 1] != 0xDA;)
        {
            var length = BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 2)..]);
            segments.Add((jpeg[at + 1], jpeg.Slice(at + 4, length - 2).ToArray()));
            at += 2 + length;
        }

        return segments;
    }
}
