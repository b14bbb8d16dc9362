using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using SkiaSharp;

namespace PhotoSync.Tests.Photos;

/// <summary>Files that pictures come in, good and bad.</summary>
internal static class Files
{
    public static byte[] Jpeg(SKBitmap picture, int quality = 90)
    {
        using var pixels = picture.PeekPixels();
        using var data = pixels.Encode(new SKJpegEncoderOptions(quality));
        picture.Dispose();
        return data!.ToArray();
    }

    public static byte[] Png(SKBitmap picture) => Encode(picture, SKEncodedImageFormat.Png, 100);

    public static byte[] WebP(SKBitmap picture) => Encode(picture, SKEncodedImageFormat.Webp, 90);

    /// <summary>The picture in Display P3, with its profile.</summary>
    public static byte[] DisplayP3Png(SKBitmap picture)
    {
        using var space = SKColorSpace.CreateRgb(SKColorSpaceTransferFn.Srgb, SKColorSpaceXyz.DisplayP3);
        var wide = new SKBitmap(picture.Info.WithColorSpace(space));
        using (var canvas = new SKCanvas(wide)) canvas.DrawBitmap(picture, 0, 0, SKSamplingOptions.Default);
        picture.Dispose();
        return Png(wide);
    }

    /// <summary>Puts an EXIF segment with an orientation, a camera's name and a place behind the start marker.</summary>
    public static byte[] WithExif(byte[] jpeg, int orientation)
    {
        byte[] exif =
        [
            .. "Exif\0\0"u8, .. "MM\0*"u8, 0, 0, 0, 8, 0, 2,
            0x01, 0x0F, 0, 2, 0, 0, 0, 11, 0, 0, 0, 38,
            0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0,
            0, 0, 0, 0, .. "SecretCam1\0"u8, 0,
        ];
        return WithSegment(jpeg, 0xE1, exif);
    }

    public static byte[] WithSegment(byte[] jpeg, byte marker, byte[] body) =>
        [.. jpeg.AsSpan(0, 2), 0xFF, marker, (byte)((body.Length + 2) >> 8), (byte)(body.Length + 2), .. body, .. jpeg.AsSpan(2)];

    /// <summary>A PNG that names a size and holds so many rows of zeros, as wide as the picture or as named: a thousandth of what it unpacks to.</summary>
    public static byte[] PngOf(int width, int height, int rows, int? named = null)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            for (var row = 0; row < rows; row++) zip.Write(new byte[1 + 3 * (named ?? width)]);

        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 2);
        return [0x89, .. "PNG\r\n"u8, 26, 10, .. Chunk("IHDR", header), .. Chunk("IDAT", packed.ToArray()), .. Chunk("IEND", [])];
    }

    /// <summary>A GIF of one-pixel frames.</summary>
    public static byte[] Gif(int frames)
    {
        byte[] frame = [0x21, 0xF9, 4, 0, 10, 0, 0, 0, 0x2C, 0, 0, 0, 0, 0, 1, 0, 1, 0, 2, 2, 0x44, 1, 0];
        return [.. "GIF89a"u8, 0, 1, 0, 1, 0x80, 0, 0, 0, 0, 0, 255, 255, 255, .. Enumerable.Repeat(frame, frames).SelectMany(bytes => bytes), 0x3B];
    }

    public static byte[] IsoMedia(string brand) => [0, 0, 0, 24, .. "ftyp"u8, .. Encoding.ASCII.GetBytes(brand), 0, 0, 0, 0, .. "mif1"u8, .. Encoding.ASCII.GetBytes(brand), .. new byte[400]];

    private static byte[] Chunk(string name, byte[] body)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. body];
        var chunk = new byte[named.Length + 8];
        BinaryPrimitives.WriteInt32BigEndian(chunk, body.Length);
        named.CopyTo(chunk, 4);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(^4), Crc(named));
        return chunk;
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
        }

        return ~crc;
    }

    private static byte[] Encode(SKBitmap picture, SKEncodedImageFormat format, int quality)
    {
        using var data = picture.Encode(format, quality);
        picture.Dispose();
        return data.ToArray();
    }
}
