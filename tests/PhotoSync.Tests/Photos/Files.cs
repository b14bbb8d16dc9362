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

    /// <summary>Rows from the bottom up, blue first, as Windows has written them since 1990.</summary>
    public static byte[] Bmp(SKBitmap picture)
    {
        const int headers = 54;
        var row = (picture.Width * 3 + 3) / 4 * 4;
        var pixels = picture.GetPixelSpan();
        var file = new byte[headers + row * picture.Height];
        "BM"u8.CopyTo(file);
        foreach (var (at, value) in new[] { (2, file.Length), (10, headers), (14, 40), (18, picture.Width), (22, picture.Height), (26, 1 | 24 << 16), (34, file.Length - headers) })
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(at), value);

        for (var pixel = 0; pixel < picture.Width * picture.Height; pixel++)
        {
            var to = headers + (picture.Height - 1 - pixel / picture.Width) * row + pixel % picture.Width * 3;
            (file[to], file[to + 1], file[to + 2]) = (pixels[pixel * 4 + 2], pixels[pixel * 4 + 1], pixels[pixel * 4]);
        }

        picture.Dispose();
        return file;
    }

    /// <summary>A JPEG whose header names other dimensions than it has data for.</summary>
    public static byte[] JpegThatNames(int width, int height)
    {
        var file = Jpeg(Drawn.Corners(64, 64));
        var frame = file.AsSpan().IndexOf<byte>([0xFF, 0xC0]);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(frame + 5), (ushort)height);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(frame + 7), (ushort)width);
        return file;
    }

    /// <summary>The picture in Display P3, with its profile.</summary>
    public static byte[] DisplayP3Png(SKBitmap picture) => ColouredFiles.Png(picture, ColouredFiles.DisplayP3);

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

    public static byte[] Chunk(string name, byte[] body)
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
